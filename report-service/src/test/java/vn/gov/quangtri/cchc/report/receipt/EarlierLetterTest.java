package vn.gov.quangtri.cchc.report.receipt;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.report.fixture.PlanFixture;
import vn.gov.quangtri.cchc.report.fixture.Service;

/** A letter that came before the report was sent through the system, and is recorded after it. */
@QuarkusTest
class EarlierLetterTest extends Service {

    private String round;
    private String obligation;
    private JsonPath sent;

    @BeforeEach
    void sendAReportLateThroughTheSystem() {
        round = roundOf(PlanFixture.issued());
        obligation = obligation(round, "STC");
        today(LocalDate.of(2023, 12, 1));
        sent = submitted(round, "STC", Map.of("MODELS", 3));
        today(LocalDate.of(2023, 12, 4));
    }

    @Test
    void settlesTimelinessAndLeavesTheContentAlone() {
        record("2023-11-28", Map.of())
                .then()
                .statusCode(201)
                .body("reportId", equalTo(sent.getString("id")))
                .body("reportVersion", nullValue())
                .body("obligation.state", equalTo("SUBMITTED"))
                .body("obligation.submittedOn", equalTo("2023-11-28"))
                .body("obligation.onTime", is(true));
        JsonPath report = get(Tokens.monitor(), "/reports/{id}", sent.getString("id"));
        assertEquals(1, report.getInt("currentVersion"));
        assertEquals(3, report.getInt("answers.find { it.indicator == 'MODELS' }.value"));
        JsonPath then = get(Tokens.monitor(), "/rounds/{r}/rates?on=2023-12-03", round);
        assertEquals(1, then.getInt("total.late"));
        assertEquals(1, get(Tokens.monitor(), "/rounds/{r}/rates", round).getInt("total.onTime"));
    }

    @Test
    void settlesItWhileTheReportIsBackForCorrection() {
        as(Tokens.monitor(), sent.getLong("etag"))
                .body(Map.of("kind", "CORRECTION", "reason", "thiếu số liệu"))
                .post("/api/v1/reports/{id}/return", sent.getString("id"));
        record("2023-11-28", Map.of())
                .then()
                .statusCode(201)
                .body("obligation.state", equalTo("RETURNED"))
                .body("obligation.correctionDueOn", equalTo("2023-12-11"))
                .body("obligation.onTime", is(true));
    }

    @Test
    void countsNothingThatDidNotComeBefore() {
        record("2023-12-01", Map.of()).then().statusCode(409).body("type", endsWith("/problems/obligation-state"));
        record("2023-12-02", Map.of()).then().statusCode(409);
        record("2023-11-28", Map.of()).then().statusCode(201);
        record("2023-11-28", Map.of()).then().statusCode(409);
    }

    @Test
    void bringsNoFigures() {
        record("2023-11-28", Map.of("figures", Map.of("answers", List.of())))
                .then()
                .statusCode(201);
        record("2023-11-27", Map.of("figures", Map.of("answers", answers(round, "DEPARTMENT", Map.of()))))
                .then()
                .statusCode(422)
                .body("violations.rule", equalTo(List.of("figures-of-earlier-letter")));
    }

    private Response record(String receivedOn, Map<String, Object> more) {
        Map<String, Object> letter = new HashMap<>(Map.of(
                "number", "45/BC-STC",
                "documentDate", "2023-11-27",
                "incomingNumber", "4567",
                "receivedOn", receivedOn));
        letter.putAll(more);
        long etag = obligationOf(obligation).getLong("etag");
        return as(Tokens.monitor(), etag).body(letter).post("/api/v1/obligations/{id}/receipt", obligation);
    }
}
