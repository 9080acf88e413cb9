package vn.gov.quangtri.cchc.report.receipt;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.report.fixture.PlanFixture;
import vn.gov.quangtri.cchc.report.fixture.Service;

@QuarkusTest
class ReceiptResourceTest extends Service {

    private static final LocalDate RECORDED = LocalDate.of(2023, 12, 4);

    private String round;
    private String obligation;

    @BeforeEach
    void openARound() {
        round = roundOf(PlanFixture.issued());
        obligation = obligation(round, "STC");
        today(RECORDED);
    }

    @Test
    void countsTheDayReceivedNotTheDayRecorded() {
        JsonPath receipt = record(Tokens.monitor(), Map.of())
                .then()
                .statusCode(201)
                .body("receivedOn", equalTo("2023-11-28"))
                .body("recordedOn", equalTo("2023-12-04"))
                .body("obligation.state", equalTo("SUBMITTED"))
                .body("obligation.submittedOn", equalTo("2023-11-28"))
                .body("obligation.onTime", is(true))
                .body("obligation.settled", is(true))
                .extract()
                .jsonPath();
        as(Tokens.officer("STC"))
                .get("/api/v1/reports/{id}/versions/1", receipt.getString("reportId"))
                .then()
                .statusCode(200)
                .body("authority", equalTo("LETTER"))
                .body("signedCopy.number", equalTo("45/BC-STC"))
                .body("submittedOn", equalTo("2023-11-28"));
    }

    @Test
    void isMarkedLateWhenReceivedLate() {
        record(Tokens.monitor(), Map.of("receivedOn", "2023-12-01"))
                .then()
                .statusCode(201)
                .body("obligation.onTime", is(false));
    }

    @Test
    void takesThePlaceOfADraftWhichTheHistoryKeeps() {
        today(ISSUE_DAY);
        String draft =
                draft(Tokens.officer("STC"), round, "STC", Map.of("MODELS", 7)).path("id");
        today(RECORDED);
        record(
                        Tokens.monitor(),
                        Map.of("figures", Map.of("answers", answers(round, "DEPARTMENT", Map.of("MODELS", 5)))))
                .then()
                .statusCode(201)
                .body("reportId", equalTo(draft));
        JsonPath report = get(Tokens.officer("STC"), "/reports/{id}", draft);
        assertEquals(List.of(5), report.getList("answers.findAll { it.status == 'VALUE' }.value"));
        as(Tokens.officer("STC"))
                .get("/api/v1/reports/{id}/history", draft)
                .then()
                .body("items.what", equalTo(List.of("drafted", "received")))
                .body("items[1].before.answers.find { it.indicator == 'MODELS' }.value", is(7));
    }

    @Test
    void letsTheFiguresFollow() {
        String report = record(Tokens.registry(), Map.of())
                .then()
                .statusCode(201)
                .extract()
                .path("reportId");
        long etag = get(Tokens.monitor(), "/reports/{id}", report).getLong("etag");
        figures(Tokens.officer("SNV"), report, etag).then().statusCode(404);
        figures(Tokens.officer("STC"), report, etag)
                .then()
                .statusCode(200)
                .body("currentVersion", is(2))
                .body("submittedOn", equalTo("2023-11-28"))
                .body("onTime", is(true));
        JsonPath own = submitted(round, "SNV", Map.of());
        figures(Tokens.officer("SNV"), own.getString("id"), own.getLong("etag"))
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/not-by-letter"));
    }

    @Test
    void isRecordedOnce() {
        record(Tokens.monitor(), Map.of());
        record(Tokens.monitor(), Map.of()).then().statusCode(409).body("type", endsWith("/problems/obligation-state"));
    }

    @Test
    void isNeverOfTheFutureNorBeforeItWasWritten() {
        record(Tokens.monitor(), Map.of("receivedOn", "2023-12-05", "documentDate", "2023-12-06"))
                .then()
                .statusCode(422)
                .body("violations.rule", equalTo(List.of("past-or-present", "written-after-received")));
        record(Tokens.monitor(), Map.of("number", " ")).then().statusCode(422).body("violations", hasSize(1));
    }

    @Test
    void isForTheMonitorAndTheRegistry() {
        for (String other : List.of(Tokens.head("STC"), Tokens.clerk("STC"), Tokens.office(), Tokens.observer())) {
            record(other, Map.of()).then().statusCode(403);
        }
        as(Tokens.monitor())
                .body(letter(Map.of()))
                .post("/api/v1/obligations/{id}/receipt", obligation)
                .then()
                .statusCode(428);
        as(Tokens.monitor(), 9)
                .body(letter(Map.of()))
                .post("/api/v1/obligations/{id}/receipt", obligation)
                .then()
                .statusCode(412);
    }

    @Test
    void isRecordedForTheRecipientByTheOfficeOrTheRegistryNotByItself() {
        String own = obligation(round, "SNV");
        record(Tokens.monitor(), own, Map.of()).then().statusCode(403).body("type", endsWith("/problems/own-agency"));
        record(Tokens.office(), own, Map.of()).then().statusCode(201);
        String another = obligation(roundOf(PlanFixture.issued()), "SNV");
        record(Tokens.registry(), another, Map.of()).then().statusCode(201);
        String foreign = Tokens.of(Set.of(Role.MONITOR), "STC");
        record(foreign, Map.of()).then().statusCode(403).body("type", endsWith("/problems/own-agency"));
    }

    private Response record(String token, Map<String, Object> changes) {
        return record(token, obligation, changes);
    }

    private static Response record(String token, String owed, Map<String, Object> changes) {
        long etag = obligationOf(owed).getLong("etag");
        return as(token, etag).body(letter(changes)).post("/api/v1/obligations/{id}/receipt", owed);
    }

    private static Map<String, Object> letter(Map<String, Object> changes) {
        Map<String, Object> letter = new HashMap<>(Map.of(
                "number", "45/BC-STC",
                "documentDate", "2023-11-27",
                "incomingNumber", "4567",
                "receivedOn", "2023-11-28"));
        letter.putAll(changes);
        return letter;
    }

    private Response figures(String token, String report, long etag) {
        return as(token, etag)
                .body(Map.of("answers", answers(round, "DEPARTMENT", Map.of("MODELS", 2))))
                .put("/api/v1/reports/{id}/figures", report);
    }
}
