package vn.gov.quangtri.cchc.report.submission;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.report.fixture.PlanFixture;
import vn.gov.quangtri.cchc.report.fixture.Service;

/** How much a report may hold, and what can be read of it at once. */
@QuarkusTest
class ContentLimitsTest extends Service {

    private String round;
    private String report;

    @BeforeEach
    void beginADraft() {
        round = roundOf(PlanFixture.issued());
        report = draft(Tokens.officer("STC"), round, "STC", Map.of()).path("id");
    }

    @Test
    void writesAboutOnePointOnce() {
        edit("{\"texts\":[{\"key\":\"II.1.a\",\"text\":\"Một\"},{\"key\":\"II.1.a\",\"text\":\"Hai\"}]}")
                .then()
                .statusCode(422)
                .body("violations.rule", equalTo(List.of("written-twice")))
                .body("violations[0].pointer", equalTo("/texts/1/key"));
    }

    @Test
    void holdsHalfAMillionCharacters() {
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < 251; i++) {
            notes.add("{\"indicator\":\"MODELS\",\"status\":\"NONE\",\"note\":\"" + "x".repeat(2000) + "\"}");
        }
        JsonPath refused = edit("{\"answers\":[" + String.join(",", notes) + "]}")
                .then()
                .statusCode(422)
                .extract()
                .jsonPath();
        assertEquals(List.of("content-size"), refused.getList("violations.rule"));
        edit("{\"texts\":[{\"key\":\"II.1.a\",\"text\":\"" + "x".repeat(20_000) + "\"}]}")
                .then()
                .statusCode(200);
    }

    @Test
    void takesNoNumberThatIsNone() {
        edit("{\"answers\":[{\"indicator\":\"MODELS\",\"status\":\"VALUE\",\"value\":1e999}]}")
                .then()
                .statusCode(422)
                .body("violations.rule", equalTo(List.of("count")));
    }

    @Test
    void readsTheHistoryPageByPage() {
        edit("{}");
        as(Tokens.officer("STC"), 2).body("{}").put("/api/v1/reports/{id}", report);
        JsonPath first = get(Tokens.officer("STC"), "/reports/{id}/history?limit=2&count=true", report);
        assertEquals(List.of("drafted", "edited"), first.getList("items.what"));
        assertEquals(3, first.getInt("total"));
        as(Tokens.officer("STC"))
                .get("/api/v1/reports/{id}/history?limit=2&cursor={c}", report, first.getString("next"))
                .then()
                .statusCode(200)
                .body("items.what", equalTo(List.of("edited")))
                .body("items[0].after", notNullValue());
    }

    private Response edit(String content) {
        return as(Tokens.officer("STC"), 1).body(content).put("/api/v1/reports/{id}", report);
    }
}
