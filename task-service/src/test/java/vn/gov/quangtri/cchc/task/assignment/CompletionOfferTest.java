package vn.gov.quangtri.cchc.task.assignment;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.act;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.TestOfficeClock;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;

/** A task that the consolidated report fulfils: its publication offers the completion, and completes nothing. */
@QuarkusTest
class CompletionOfferTest implements Servers {

    private static final Map<String, ?> LETTER =
            Map.of("number", "312/SNV-CCHC", "issuedOn", "2023-12-11", "title", "V/v hướng dẫn tuyên truyền CCHC");

    private PlanFixture plan;

    @BeforeEach
    void issues() {
        TestOfficeClock.set(LocalDate.of(2023, 12, 20));
        plan = Appendices.issued(List.of(
                fulfilled(1, "Sở Nội vụ", "Sở Tài chính", "Tháng 12/2023"),
                row(2, "Sở Nội vụ", "", "Tháng 12/2023"),
                fulfilled(3, "Sở Nội vụ", "", "Tháng 6 và tháng 12/2023"),
                fulfilled("DOCUMENT", 4, "Sở Nội vụ", "", "Tháng 12/2023")));
    }

    @AfterEach
    void resetTheClock() {
        TestOfficeClock.reset();
    }

    @Test
    void offersTheCompletionOnceTheReportIsPublishedAndMakesNoneByItself() {
        UUID report = UUID.randomUUID();
        reported(report, 1, "REVIEWED", null);
        as(Tokens.officer("SNV")).get(lead(1)).then().body("offer", nullValue());
        reported(report, 2, "PUBLISHED", "2023-12-18");
        as(Tokens.officer("SNV"))
                .get(lead(1))
                .then()
                .body("state", equalTo("NOT_STARTED"))
                .body("offer.kind", equalTo("CONSOLIDATED_REPORT"))
                .body("offer.source", equalTo(report.toString()))
                .body("offer.title", equalTo("Báo cáo năm 2023"))
                .body("offer.action", equalTo("completion"))
                .body("offer.body.completedOn", equalTo("2023-12-18"))
                .body("offer.body.documentDate", equalTo("2023-12-18"))
                .body("offer.body.documentNumber", nullValue())
                .body("offer.body.result", containsString("Báo cáo năm 2023"));
        as(Tokens.officer("SNV")).get(lead(2)).then().body("offer", nullValue());
    }

    @Test
    void isAcceptedByTheOrdinaryCompletion() {
        reported(UUID.randomUUID(), 1, "PUBLISHED", "2023-12-18");
        Map<String, Object> body =
                new HashMap<>(as(Tokens.officer("SNV")).get(lead(1)).path("offer.body"));
        body.put("documentNumber", "512/BC-SNV");
        act(Tokens.officer("SNV"), lead(1), "/completion", body)
                .then()
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("completedOn", equalTo("2023-12-18"))
                .body("content.documentNumber", equalTo("512/BC-SNV"))
                .body("offer", nullValue());
        act(Tokens.office(), lead(1), "/return", Map.of("reason", "chưa gửi UBND tỉnh"))
                .then()
                .statusCode(200);
        as(Tokens.officer("SNV")).get(lead(1)).then().body("offer.action", equalTo("completion"));
    }

    @Test
    void standsInTheWorkOfWhoeverMayAcceptItAndOfNobodyElse() {
        reported(UUID.randomUUID(), 1, "PUBLISHED", "2023-12-18");
        Map<String, Object> work = Appendices.work(Tokens.officer("SNV"), "?limit=200").stream()
                .filter(item -> lead(1).endsWith((String) item.get("id")))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("progress", "completion", "extensions"), work.get("allowedActions"));
        assertEquals("completion", ((Map<?, ?>) work.get("offer")).get("action"));
        for (String token : List.of(Tokens.monitor(), Tokens.officer("STC"), Tokens.observer())) {
            as(token).get(lead(1)).then().statusCode(200).body("offer", nullValue());
        }
        String helper = "/assignments/"
                + Appendices.assignments(plan.id, "&role=COORDINATING").get(0).get("id");
        as(Tokens.officer("STC")).get(helper).then().body("offer", nullValue());
    }

    @Test
    void offersTheEarliestOpenDayOfWorkOwedOnSeveralAndEachDayANewReport() {
        reported(UUID.randomUUID(), 1, "PUBLISHED", "2023-07-05");
        String action = as(Tokens.officer("SNV")).get(lead(3)).path("offer.action");
        assertEquals("occurrences/2023-06-30/completion", action);
        Map<String, Object> body = as(Tokens.officer("SNV")).get(lead(3)).path("offer.body");
        act(Tokens.officer("SNV"), lead(3), "/" + action, body).then().statusCode(200);
        as(Tokens.officer("SNV")).get(lead(3)).then().body("offer", nullValue());
        reported(UUID.randomUUID(), 1, "PUBLISHED", "2023-12-18");
        as(Tokens.officer("SNV"))
                .get(lead(3))
                .then()
                .body("offer.action", equalTo("occurrences/2023-12-31/completion"))
                .body("offer.body.completedOn", equalTo("2023-12-18"));
    }

    @Test
    void offersTheLatestReportAndNoneThatIsLost() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        reported(second, 1, "PUBLISHED", "2023-12-18");
        reported(first, 1, "PUBLISHED", "2023-12-15");
        as(Tokens.officer("SNV")).get(lead(1)).then().body("offer.source", equalTo(second.toString()));
        send(second, 2, "PUBLISHED", "2023-12-18", true);
        as(Tokens.officer("SNV")).get(lead(1)).then().body("offer.source", equalTo(first.toString()));
    }

    @Test
    void offersTheCompletionWithTheDocumentThatTheClerkEntered() {
        as(Tokens.officer("SNV"))
                .get(lead(4))
                .then()
                .body("offer", nullValue())
                .body("allowedActions", hasItem("document"));
        enter(Tokens.clerk("SNV"), 4, LETTER)
                .then()
                .statusCode(200)
                .body("state", equalTo("NOT_STARTED"))
                .body("offer.kind", equalTo("DOCUMENT"))
                .body("offer.body.documentNumber", equalTo("312/SNV-CCHC"))
                .body("offer.body.documentDate", equalTo("2023-12-11"));
        enter(Tokens.clerk("SNV"), 4, Map.of("number", "313/SNV-CCHC", "issuedOn", "2023-12-12"))
                .then()
                .body("offer.title", equalTo("313/SNV-CCHC"));
        Map<String, Object> body = as(Tokens.officer("SNV")).get(lead(4)).path("offer.body");
        act(Tokens.officer("SNV"), lead(4), "/completion", body)
                .then()
                .statusCode(200)
                .body("content.documentNumber", equalTo("313/SNV-CCHC"))
                .body("completedOn", equalTo("2023-12-12"));
        enter(Tokens.clerk("SNV"), 4, LETTER).then().statusCode(409);
    }

    @Test
    void letsNobodyOverwriteADocumentThatHeDoesNotKnow() {
        Response before = as(Tokens.clerk("SNV")).get(lead(4));
        Response entered = as(Tokens.clerk("SNV"))
                .header("If-Match", before.header("ETag"))
                .body(LETTER)
                .post(lead(4) + "/document");
        entered.then().statusCode(200).header("Consistency-Token", notNullValue());
        assertNotEquals(before.header("ETag"), entered.header("ETag"));
        assertEquals(
                before.jsonPath().getLong("version") + 1, entered.jsonPath().getLong("version"));
        as(Tokens.officer("SNV"))
                .header("If-Match", before.header("ETag"))
                .body(Map.of("number", "313/SNV-CCHC", "issuedOn", "2023-12-12"))
                .post(lead(4) + "/document")
                .then()
                .statusCode(412);
        String id = lead(4).substring(13);
        Wire.until(() -> Wire.published("cchc.assignments", id).path("version").asLong()
                == entered.jsonPath().getLong("version"));
        as(Tokens.officer("SNV"))
                .get(lead(4))
                .then()
                .body("content.document.number", equalTo("312/SNV-CCHC"))
                .body("content.document.issuedOn", equalTo("2023-12-11"));
        as(Tokens.officer("STC")).get(lead(4)).then().statusCode(200).body("content", nullValue());
    }

    @Test
    void keepsWhoEnteredADocumentInTheHistory() {
        enter(Tokens.clerk("SNV"), 4, LETTER).then().statusCode(200);
        enter(Tokens.clerk("SNV"), 4, LETTER).then().statusCode(200);
        enter(Tokens.officer("SNV"), 4, Map.of("number", "313/SNV-CCHC", "issuedOn", "2023-12-12"))
                .then()
                .statusCode(200);
        as(Tokens.monitor())
                .get(lead(4) + "/history")
                .then()
                .body("items.what", equalTo(List.of("ENTER_DOCUMENT", "ENTER_DOCUMENT", "CREATE")))
                .body("items[0].post", equalTo("officer.snv"))
                .body("items[0].before.content.document.number", equalTo("312/SNV-CCHC"))
                .body("items[0].after.content.document.number", equalTo("313/SNV-CCHC"))
                .body("items[1].before.content.document", nullValue());
    }

    @Test
    void takesADocumentFromTheOwnAgencyAloneAndOnlyWhereOneFulfilsTheTask() {
        for (String token : List.of(
                Tokens.officer("STC"), Tokens.clerk("STC"), Tokens.monitor(), Tokens.observer(), Tokens.registry())) {
            enter(token, 4, LETTER).then().statusCode(403);
        }
        enter(Tokens.officer("SNV"), 1, LETTER)
                .then()
                .statusCode(409)
                .body("type", containsString("no-document-fulfils"));
        enter(Tokens.officer("SNV"), 4, Map.of("number", "312/SNV-CCHC", "issuedOn", "2023-12-21"))
                .then()
                .statusCode(422)
                .body("violations[0].rule", equalTo("day-in-future"));
        enter(Tokens.officer("SNV"), 4, Map.of("number", " ")).then().statusCode(422);
        as(Tokens.officer("SNV"))
                .body(LETTER)
                .post(lead(4) + "/document")
                .then()
                .statusCode(428);
        as(Tokens.officer("SNV")).get(lead(4)).then().body("offer", nullValue());
    }

    private Response enter(String token, int row, Map<String, ?> document) {
        return act(token, lead(row), "/document", document);
    }

    @Test
    void keepsWhatFulfilsATaskWithItAndTellsIt() {
        Map<String, Object> task = Appendices.tasks(plan.id).get(0);
        assertEquals("CONSOLIDATED_REPORT", task.get("fulfilledBy"));
        assertEquals(
                "CONSOLIDATED_REPORT",
                Wire.published("cchc.tasks", task.get("id")).path("fulfilledBy").asText());
        PlanFixture draft = PlanFixture.draft();
        Wire.plan(draft);
        Map<String, Object> unknown = fulfilled(1, "Sở Nội vụ", "", "Năm 2023");
        unknown.put("fulfilledBy", "RAIN");
        as(Tokens.editor())
                .body(unknown)
                .post("/plans/" + draft.id + "/tasks")
                .then()
                .statusCode(400);
    }

    private String lead(int row) {
        return "/assignments/" + Appendices.lead(plan.id, row, "SNV").get("id");
    }

    private static Map<String, Object> fulfilled(int number, String leads, String coordinators, String deadline) {
        return fulfilled("CONSOLIDATED_REPORT", number, leads, coordinators, deadline);
    }

    private static Map<String, Object> fulfilled(
            String by, int number, String leads, String coordinators, String deadline) {
        Map<String, Object> row = row(number, leads, coordinators, deadline);
        row.put("fulfilledBy", by);
        return row;
    }

    private void reported(UUID id, int version, String state, String publishedOn) {
        send(id, version, state, publishedOn, false);
    }

    private void send(UUID id, int version, String state, String publishedOn, boolean deleted) {
        Map<String, Object> data = new HashMap<>();
        data.put("id", id.toString());
        data.put("version", version);
        data.put("deleted", deleted);
        data.put("planId", plan.id.toString());
        data.put("roundTitle", "Báo cáo năm 2023");
        data.put("revision", 1);
        data.put("state", state);
        data.put("publishedOn", publishedOn);
        Wire.send("cchc.consolidated-reports", "consolidated-report", id.toString(), data);
        Wire.copied("consolidated-report/" + id + "@" + version);
    }
}
