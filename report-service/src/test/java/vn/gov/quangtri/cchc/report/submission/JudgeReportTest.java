package vn.gov.quangtri.cchc.report.submission;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.report.fixture.PlanFixture;
import vn.gov.quangtri.cchc.report.fixture.Service;

@QuarkusTest
class JudgeReportTest extends Service {

    private String round;

    @BeforeEach
    void openARound() {
        round = roundOf(PlanFixture.issued());
    }

    @Test
    void keepsTheDayOfWhatComesBackForCorrection() {
        today(LocalDate.of(2023, 11, 28));
        JsonPath sent = submitted(round, "STC", Map.of("MODELS", 3));
        today(LocalDate.of(2023, 12, 1));
        JsonPath back = sendBack(Tokens.monitor(), sent, "CORRECTION")
                .then()
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("returnReason", equalTo("thiếu số liệu"))
                // a Friday; five working days on, over a weekend
                .body("correctionDueOn", equalTo("2023-12-08"))
                .extract()
                .jsonPath();
        today(LocalDate.of(2023, 12, 5));
        as(Tokens.officer("STC"), back.getLong("etag"))
                .body(Map.of("answers", answers(round, "DEPARTMENT", Map.of("MODELS", 4))))
                .put("/api/v1/reports/{id}", sent.getString("id"))
                .then()
                .statusCode(200);
        as(Tokens.monitor())
                .get("/api/v1/reports/{id}", sent.getString("id"))
                .then()
                .body("answers.find { it.indicator == 'MODELS' }.value", is(3));
        as(Tokens.head("STC"), back.getLong("etag") + 1)
                .post("/api/v1/reports/{id}/submission", sent.getString("id"))
                .then()
                .statusCode(200)
                .body("currentVersion", is(2))
                .body("submittedOn", equalTo("2023-11-28"))
                .body("onTime", is(true))
                .body("returnReason", nullValue());
        as(Tokens.monitor())
                .get("/api/v1/reports/{id}/versions/1", sent.getString("id"))
                .then()
                .body("answers.find { it.indicator == 'MODELS' }.value", is(3));
    }

    @Test
    void letsTheNextSubmissionSettleWhatWasNoReport() {
        JsonPath sent = submitted(round, "STC", Map.of());
        JsonPath back = sendBack(Tokens.monitor(), sent, "NOT_A_REPORT").jsonPath();
        assertNull(obligationOf(obligation(round, "STC")).getString("submittedOn"));
        today(DUE.plusDays(3));
        as(Tokens.head("STC"), back.getLong("etag"))
                .post("/api/v1/reports/{id}/submission", sent.getString("id"))
                .then()
                .statusCode(200)
                .body("submittedOn", equalTo("2023-12-02"))
                .body("onTime", is(false));
    }

    @Test
    void freezesWhatIsAccepted() {
        JsonPath sent = submitted(round, "STC", Map.of());
        JsonPath accepted = accept(Tokens.monitor(), sent)
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .extract()
                .jsonPath();
        assertEquals("ACCEPTED", obligationOf(obligation(round, "STC")).getString("state"));
        as(Tokens.officer("STC"), accepted.getLong("etag"))
                .body("{}")
                .put("/api/v1/reports/{id}", sent.getString("id"))
                .then()
                .statusCode(409);
        sendBack(Tokens.monitor(), accepted, "CORRECTION")
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/report-state"));
        as(Tokens.integrator())
                .get("/api/v1/reports/{id}", sent.getString("id"))
                .then()
                .statusCode(200);
    }

    @Test
    void showsOtherSystemsTheAcceptedVersionAloneWithoutItsSignedCopy() {
        JsonPath draft = draft(Tokens.officer("STC"), round, "STC", Map.of()).jsonPath();
        String id = draft.getString("id");
        JsonPath sent = as(Tokens.head("STC"), draft.getLong("etag"))
                .body(Map.of(
                        "signedCopy",
                        Map.of(
                                "number", "112/BC-STC",
                                "documentDate", "2023-04-03",
                                "fileName", "bc.pdf",
                                "sha256", "a".repeat(64))))
                .post("/api/v1/reports/{id}/submission", id)
                .jsonPath();
        JsonPath back = sendBack(Tokens.monitor(), sent, "CORRECTION").jsonPath();
        JsonPath again = as(Tokens.head("STC"), back.getLong("etag"))
                .body(Map.of(
                        "signedCopy",
                        Map.of(
                                "number", "113/BC-STC",
                                "documentDate", "2023-04-03",
                                "fileName", "bc.pdf",
                                "sha256", "b".repeat(64))))
                .post("/api/v1/reports/{id}/submission", id)
                .jsonPath();
        accept(Tokens.monitor(), again).then().statusCode(200);
        as(Tokens.integrator())
                .get("/api/v1/reports/{id}/versions/1", id)
                .then()
                .statusCode(404);
        as(Tokens.integrator())
                .get("/api/v1/reports/{id}/versions/2", id)
                .then()
                .statusCode(200)
                .body("signedCopy", nullValue());
        as(Tokens.monitor())
                .get("/api/v1/reports/{id}/versions/1", id)
                .then()
                .statusCode(200)
                .body("signedCopy.number", equalTo("112/BC-STC"));
    }

    @Test
    void letsTheCommitteesOfficeAloneDecideOnTheRecipientsOwn() {
        JsonPath sent = submitted(round, "SNV", Map.of());
        accept(Tokens.monitor(), sent).then().statusCode(403).body("type", endsWith("/problems/own-agency"));
        sendBack(Tokens.monitor(), sent, "CORRECTION").then().statusCode(403);
        accept(Tokens.office(), sent).then().statusCode(200);
    }

    @Test
    void letsTheMonitorAloneDecideOnTheOthers() {
        JsonPath sent = submitted(round, "STC", Map.of());
        for (String other : List.of(Tokens.office(), Tokens.head("STC"), Tokens.officer("SNV"), Tokens.observer())) {
            accept(other, sent).then().statusCode(403);
            sendBack(other, sent, "CORRECTION").then().statusCode(403);
        }
    }

    @Test
    void decidesOnNothingThatWasNotSent() {
        JsonPath draft = draft(Tokens.officer("STC"), round, "STC", Map.of()).jsonPath();
        accept(Tokens.monitor(), draft).then().statusCode(404);
        sendBack(Tokens.monitor(), draft, "CORRECTION").then().statusCode(404);
    }

    @Test
    void wantsAReasonAndTheCurrentVersion() {
        JsonPath sent = submitted(round, "STC", Map.of());
        as(Tokens.monitor(), sent.getLong("etag"))
                .body(Map.of("kind", "CORRECTION"))
                .post("/api/v1/reports/{id}/return", sent.getString("id"))
                .then()
                .statusCode(422);
        as(Tokens.monitor(), 1)
                .post("/api/v1/reports/{id}/acceptance", sent.getString("id"))
                .then()
                .statusCode(412);
        as(Tokens.monitor())
                .post("/api/v1/reports/{id}/acceptance", sent.getString("id"))
                .then()
                .statusCode(428);
    }

    private static Response accept(String token, JsonPath report) {
        return as(token, report.getLong("etag")).post("/api/v1/reports/{id}/acceptance", report.getString("id"));
    }

    private static Response sendBack(String token, JsonPath report, String kind) {
        return as(token, report.getLong("etag"))
                .body(Map.of("kind", kind, "reason", "thiếu số liệu"))
                .post("/api/v1/reports/{id}/return", report.getString("id"));
    }
}
