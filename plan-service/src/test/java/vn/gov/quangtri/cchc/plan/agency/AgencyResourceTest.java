package vn.gov.quangtri.cchc.plan.agency;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.plan.RunningService;
import vn.gov.quangtri.cchc.plan.SampleData;

@QuarkusTest
class AgencyResourceTest extends RunningService {

    @BeforeEach
    void loadTheProvince() {
        SampleData.loadDirectory();
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    private static String body(String key, String name) {
        return "{\"key\": \"%s\", \"name\": \"%s\", \"kind\": \"OTHER\"}".formatted(key, name);
    }

    private static String register(String key) {
        return as(Tokens.editor())
                .body(body(key, "Cơ quan " + key))
                .post("/api/v1/agencies")
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/agencies/" + key))
                .header("Consistency-Token", startsWith("agency/" + key + "@"))
                .extract()
                .header("ETag");
    }

    @ParameterizedTest
    @ValueSource(strings = {"so noi vu", "SỞ NỘI VỤ", "Sở  Nội vụ", "snv"})
    void findsAnAgencyWithAccentsOrNone(String q) {
        as(Tokens.observer())
                .queryParam("q", q)
                .get("/api/v1/agencies")
                .then()
                .statusCode(200)
                .body("items.key", hasItem("SNV"));
    }

    @Test
    void listsWhoExistedOnADay() {
        as(Tokens.observer())
                .queryParam("on", "2025-03-15")
                .queryParam("limit", 200)
                .get("/api/v1/agencies")
                .then()
                .body("items.key", hasItem("SNNMT"))
                .body("items.key", not(hasItem("STTTT")));
    }

    @Test
    void pagesThroughAllOfAKindEachOnce() {
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification ask =
                    as(Tokens.observer()).queryParam("kind", "DISTRICT").queryParam("limit", 3);
            if (cursor != null) {
                ask.queryParam("cursor", cursor);
            }
            Response page = ask.queryParam("count", true).get("/api/v1/agencies");
            assertEquals(10, page.jsonPath().getInt("total"));
            seen.addAll(page.jsonPath().getList("items.key"));
            cursor = page.jsonPath().getString("next");
            assertEquals(cursor == null, page.header("Link") == null);
        } while (cursor != null);
        assertEquals(10, seen.size());
        assertEquals(seen.stream().sorted().distinct().toList(), seen);
    }

    @Test
    void refusesACursorOfOtherFiltersAndALimitOutOfBounds() {
        String next = as(Tokens.observer())
                .queryParam("limit", 1)
                .get("/api/v1/agencies")
                .jsonPath()
                .getString("next");
        as(Tokens.observer())
                .queryParam("cursor", next)
                .queryParam("kind", "PRESS")
                .get("/api/v1/agencies")
                .then()
                .statusCode(422);
        as(Tokens.observer())
                .queryParam("limit", 201)
                .get("/api/v1/agencies")
                .then()
                .statusCode(422);
    }

    @Test
    void describesAnAgencyAnewForWhoeverReadItLast() {
        String etag = register("MOT");
        as(Tokens.editor())
                .body(body("MOT", "Tên mới"))
                .put("/api/v1/agencies/MOT")
                .then()
                .statusCode(428);
        String next = as(Tokens.editor())
                .header("If-Match", etag)
                .body(body("MOT", "Tên mới"))
                .put("/api/v1/agencies/MOT")
                .then()
                .statusCode(200)
                .body("name", equalTo("Tên mới"))
                .extract()
                .header("ETag");
        as(Tokens.editor())
                .header("If-Match", etag)
                .body(body("MOT", "Tên khác"))
                .put("/api/v1/agencies/MOT")
                .then()
                .statusCode(412)
                .header("ETag", next);
        as(Tokens.observer())
                .get("/api/v1/agencies/MOT")
                .then()
                .header("ETag", next)
                .body("name", equalTo("Tên mới"));
    }

    @Test
    void keepsTheEtagWhenTheSameIsSaidAgain() {
        String etag = register("HAI");
        as(Tokens.editor())
                .header("If-Match", etag)
                .body(body("HAI", "Cơ quan HAI"))
                .put("/api/v1/agencies/HAI")
                .then()
                .statusCode(200)
                .header("ETag", etag);
    }

    @Test
    void refusesAKeyThatIsTakenAndOneThatWouldChange() {
        String etag = register("BA");
        as(Tokens.editor())
                .body(body("BA", "Cơ quan khác"))
                .post("/api/v1/agencies")
                .then()
                .statusCode(409)
                .body("type", equalTo("https://cchc.quangtri.gov.vn/problems/agency-exists"))
                .body("detail", containsString("BA"));
        as(Tokens.editor())
                .header("If-Match", etag)
                .body(body("BAX", "Cơ quan khác"))
                .put("/api/v1/agencies/BA")
                .then()
                .statusCode(422)
                .body("violations.rule", hasItem("key-is-fixed"));
    }

    @Test
    void refusesACodeThatNobodyCouldHaveGiven() {
        as(Tokens.editor())
                .body("{\"key\": \"BON\", \"name\": \"Bốn\", \"kind\": \"OTHER\", \"officialCode\": \"h50-1\"}")
                .post("/api/v1/agencies")
                .then()
                .statusCode(422)
                .body("violations.rule", hasItem("official-code"));
    }

    @Test
    void saysNothingOfWhatIsNotThere() {
        as(Tokens.observer()).get("/api/v1/agencies/KHONGCO").then().statusCode(404);
        as(Tokens.editor())
                .header("If-Match", "\"1\"")
                .body(body("KHONGCO", "Không có"))
                .put("/api/v1/agencies/KHONGCO")
                .then()
                .statusCode(404);
    }

    @Test
    void refusesUnknownMembersAndMissingTokens() {
        as(Tokens.editor())
                .body("{\"ten\": \"x\"}")
                .post("/api/v1/agencies")
                .then()
                .statusCode(400);
        given().get("/api/v1/agencies").then().statusCode(401);
        assertNull(given().get("/api/v1/agencies").header("ETag"));
    }

    @Test
    void letsOnlyEditorsAndOperatorsWrite() {
        as(Tokens.admin())
                .body(body("NAM", "Năm"))
                .post("/api/v1/agencies")
                .then()
                .statusCode(201);
        for (String token : List.of(Tokens.approver(), Tokens.monitor(), Tokens.officer("STC"), Tokens.observer())) {
            as(token).body(body("SAU", "Sáu")).post("/api/v1/agencies").then().statusCode(403);
            as(token)
                    .header("If-Match", "\"1\"")
                    .body(body("NAM", "x"))
                    .put("/api/v1/agencies/NAM")
                    .then()
                    .statusCode(403);
        }
    }
}
