package vn.gov.quangtri.cchc.kit.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.test.IssuerResource;
import vn.gov.quangtri.cchc.kit.test.Tokens;

@QuarkusTest
@QuarkusTestResource(IssuerResource.class)
class ListTest {

    @Test
    void givesFiftyRowsUnlessAskedOtherwise() {
        caller().get("/api/v1/echoes")
                .then()
                .statusCode(200)
                .body("items", hasSize(50))
                .body("$", not(hasKey("total")))
                .header("Link", matchesPattern("</api/v1/echoes\\?cursor=[\\w-]+>; rel=\"next\""));
    }

    @Test
    void leadsThroughAllRowsByItsLinks() {
        List<Integer> seen = new ArrayList<>();
        String address = "/api/v1/echoes?limit=50&upTo=120&on=2023-11-30";
        while (address != null) {
            var answer = caller().urlEncodingEnabled(false).get(address);
            seen.addAll(answer.jsonPath().getList("items.number", Integer.class));
            Matcher link = Pattern.compile("<(.*)>.*").matcher(String.valueOf(answer.header("Link")));
            address = link.matches() ? link.group(1) : null;
        }
        assertEquals(IntStream.rangeClosed(1, 120).boxed().toList(), seen);
    }

    @Test
    void endsWithoutALink() {
        caller().queryParam("upTo", 50)
                .get("/api/v1/echoes")
                .then()
                .body("items", hasSize(50))
                .body("$", not(hasKey("next")))
                .header("Link", nullValue());
    }

    @Test
    void countsWhenAsked() {
        caller().queryParam("count", true)
                .queryParam("limit", 200)
                .get("/api/v1/echoes")
                .then()
                .body("items", hasSize(120))
                .body("total", equalTo(120));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "many", "99999999999"})
    void refusesLimitsOutsideTheBounds(String limit) {
        caller().queryParam("limit", limit)
                .get("/api/v1/echoes")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/limit"))
                .body("violations[0].message", equalTo("Phải từ 1 đến 200."));
    }

    @Test
    void refusesACursorThatWasCutOrEdited() {
        String next = caller().get("/api/v1/echoes").then().extract().path("next");
        String cut = next.substring(0, next.length() - 4);
        String edited = next.substring(0, next.length() - 1) + (next.endsWith("A") ? "Q" : "A");
        for (String cursor : List.of(cut, edited)) {
            caller().queryParam("cursor", cursor)
                    .get("/api/v1/echoes")
                    .then()
                    .statusCode(422)
                    .body("violations[0].rule", equalTo("cursor"));
        }
    }

    @Test
    void refusesACursorWithOtherFilters() {
        String next = caller().get("/api/v1/echoes").jsonPath().getString("next");
        caller().queryParam("cursor", next)
                .queryParam("upTo", 110)
                .get("/api/v1/echoes")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/cursor"))
                .body("violations[0].rule", equalTo("cursor"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "AAAA", "not base64 at all", "77-9"})
    void refusesADamagedCursor(String cursor) {
        caller().queryParam("cursor", cursor)
                .get("/api/v1/echoes")
                .then()
                .statusCode(422)
                .body("violations[0].rule", equalTo("cursor"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hôm nay", "2023-02-30", "+12023-01-01", "0999-12-31", "-0001-01-01"})
    void refusesADayInACursorThatNoDatabaseKeeps(String day) {
        Refusal refused = assertThrows(Refusal.class, () -> Cursor.value(List.of(day), 0, LocalDate::parse));
        assertEquals("cursor", refused.violations().get(0).rule());
    }

    private static RequestSpecification caller() {
        return given().auth().oauth2(Tokens.observer());
    }
}
