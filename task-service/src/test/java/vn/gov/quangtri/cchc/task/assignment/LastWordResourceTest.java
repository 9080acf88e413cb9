package vn.gov.quangtri.cchc.task.assignment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.act;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.TestOfficeClock;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;

@QuarkusTest
class LastWordResourceTest implements Servers {

    private static final LocalDate CLOSED = LocalDate.of(2023, 12, 20);

    private PlanFixture plan;

    @BeforeEach
    void aPlanInForce() {
        TestOfficeClock.set(LocalDate.of(2023, 5, 10));
        Map<String, Object> joint = row(3, "Sở Công Thương và Sở Y tế", "", "Thường xuyên");
        joint.put("leadMode", "JOINT");
        Map<String, Object> withMonitor = row(5, "Sở Nội vụ và Sở Tài chính", "", "Thường xuyên");
        withMonitor.put("leadMode", "JOINT");
        plan = Appendices.issued(List.of(
                row(1, "Sở Tài chính", "Sở Y tế", "Thường xuyên"),
                row(2, "Sở Tài chính", "", "Năm 2023"),
                joint,
                row(4, "Sở Nội vụ", "", "Thường xuyên"),
                withMonitor));
    }

    @AfterEach
    void comesBack() {
        TestOfficeClock.reset();
    }

    @Test
    void isSaidForARoundAgreedOnAndSaidAgainForTheNext() {
        say(1, "STC", "PARTLY")
                .statusCode(200)
                .body("lastWord.state", equalTo("SAID"))
                .body("lastWord.word", equalTo("PARTLY"))
                .body("lastWord.saidOn", equalTo("2023-05-10"))
                .body("lastWordResult", equalTo("Kết quả"))
                .body("standing", equalTo("ONGOING"));
        judge(Tokens.monitor(), 1, "STC", "/refusal", Map.of("reason", "chưa đúng"))
                .statusCode(200)
                .body("lastWord.state", equalTo("REFUSED"))
                .body("lastWord.agreed", nullValue());
        say(1, "STC", "PERFORMED").statusCode(200);
        judge(Tokens.monitor(), 1, "STC", "/agreement", Map.of())
                .statusCode(200)
                .body("lastWord.agreed", equalTo("PERFORMED"));
        say(1, "STC", "NOT_PERFORMED").statusCode(200).body("lastWord.agreed", equalTo("PERFORMED"));
        JsonPath history = as(Tokens.monitor()).get(path(1, "STC") + "/history").jsonPath();
        assertEquals(
                List.of(
                        "SAY_LAST_WORD",
                        "AGREE_LAST_WORD",
                        "SAY_LAST_WORD",
                        "REFUSE_LAST_WORD",
                        "SAY_LAST_WORD",
                        "CREATE"),
                history.getList("items.what"));
        assertEquals("PERFORMED", history.getString("items[0].before.lastWord.word"));
        assertEquals("NOT_PERFORMED", history.getString("items[0].after.lastWord.word"));
        assertEquals("Kết quả", history.getString("items[0].after.lastWord.result"));
        assertEquals("chưa đúng", history.getString("items[3].why"));
    }

    @Test
    void needsAWordAndAResult() {
        act(Tokens.officer("STC"), path(1, "STC"), "/last-word", Map.of("result", " "))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/result", "/word"));
        act(Tokens.officer("STC"), path(1, "STC"), "/last-word", Map.of("word", "SOMEHOW", "result", "x"))
                .then()
                .statusCode(400);
        act(Tokens.officer("STC"), path(2, "STC"), "/last-word", Map.of("word", "PARTLY", "result", "x"))
                .then()
                .statusCode(409)
                .body("type", endsWith("/no-last-word"));
        Object helper = Appendices.assignments(plan.id, "&agency=SYT&role=COORDINATING")
                .get(0)
                .get("id");
        act(Tokens.officer("SYT"), "/assignments/" + helper, "/last-word", Map.of("word", "PARTLY", "result", "x"))
                .then()
                .statusCode(409);
        judge(Tokens.monitor(), 1, "STC", "/agreement", Map.of())
                .statusCode(409)
                .body("type", endsWith("/no-word-to-judge"));
    }

    @Test
    void letsTheFirstOfJointLeadsAnswerForAll() {
        say(3, "SYT", "PERFORMED").statusCode(409).body("type", endsWith("/first-lead-answers"));
        say(3, "SCT", "PERFORMED").statusCode(200);
        as(Tokens.monitor()).get(path(3, "SYT")).then().body("lastWord.state", equalTo("SAID"));
        judge(Tokens.monitor(), 3, "SYT", "/agreement", Map.of()).statusCode(409);
        judge(Tokens.monitor(), 3, "SCT", "/agreement", Map.of()).statusCode(200);
        as(Tokens.monitor()).get(path(3, "SYT")).then().body("lastWord.agreed", equalTo("PERFORMED"));
    }

    @Test
    void letsAJointLeadWhoseWordWasRefusedAloneAnswerForItself() {
        say(5, "SNV", "PERFORMED").statusCode(200);
        judge(Tokens.monitor(), 5, "STC", "/refusal", Map.of("reason", "chưa đúng"))
                .statusCode(200);
        as(Tokens.monitor()).get(path(5, "SNV")).then().body("lastWord.state", equalTo("SAID"));
        say(5, "STC", "PARTLY").statusCode(200).body("lastWord.state", equalTo("SAID"));
        say(5, "STC", "PARTLY").statusCode(409).body("type", endsWith("/first-lead-answers"));
    }

    @Test
    void isJudgedByTheCommitteesOfficeWhereItIsTheMonitors() {
        say(4, "SNV", "PERFORMED").statusCode(200);
        judge(Tokens.monitor(), 4, "SNV", "/agreement", Map.of()).statusCode(403);
        judge(Tokens.officer("STC"), 4, "SNV", "/agreement", Map.of()).statusCode(403);
        judge(Tokens.office(), 4, "SNV", "/agreement", Map.of()).statusCode(200);
        say(1, "STC", "PERFORMED").statusCode(200);
        judge(Tokens.office(), 1, "STC", "/refusal", Map.of("reason", "x")).statusCode(403);
        act(Tokens.officer("STP"), path(1, "STC"), "/last-word", Map.of("word", "PARTLY", "result", "x"))
                .then()
                .statusCode(403)
                .body("type", endsWith("/not-own-assignment"));
    }

    @Test
    void countsInRatesOnceItWasAgreedOn() {
        for (int row : new int[] {1, 4}) {
            String agency = row == 1 ? "STC" : "SNV";
            say(row, agency, row == 1 ? "PERFORMED" : "PARTLY").statusCode(200);
        }
        assertEquals("1 0.0 0 0 0", rates("2023-05-10"));
        judge(Tokens.monitor(), 1, "STC", "/agreement", Map.of()).statusCode(200);
        judge(Tokens.office(), 4, "SNV", "/agreement", Map.of()).statusCode(200);
        assertEquals("3 33.3 1 1 0", rates("2023-05-10"));
        assertEquals("1 0.0 0 0 0", rates("2023-05-09"));
        TestOfficeClock.set(LocalDate.of(2023, 5, 12));
        say(1, "STC", "NOT_PERFORMED").statusCode(200);
        judge(Tokens.monitor(), 1, "STC", "/refusal", Map.of("reason", "x")).statusCode(200);
        assertEquals("3 33.3 1 1 0", rates("2023-05-12"));
        close();
        TestOfficeClock.set(LocalDate.of(2024, 1, 8));
        say(1, "STC", "NOT_PERFORMED").statusCode(200);
        judge(Tokens.monitor(), 1, "STC", "/agreement", Map.of()).statusCode(200);
        assertEquals("3 0.0 0 1 1", rates("2024-01-08"));
        assertEquals("3 33.3 1 1 0", rates("2024-01-07"));
    }

    /** Rated, share done, performed, partly, not performed. */
    private String rates(String day) {
        JsonPath total = as(Tokens.observer())
                .get("/plans/" + plan.id + "/standing?on=" + day)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return String.join(
                " ",
                total.getString("total.rated"),
                total.getString("total.doneRate"),
                total.getString("total.lastWords.performed"),
                total.getString("total.lastWords.partly"),
                total.getString("total.lastWords.notPerformed"));
    }

    @Test
    void isAskedWhenThePlanIsClosedThenSaidAgreedOnAndOver() {
        close();
        as(Tokens.monitor())
                .get(path(1, "STC") + "/history")
                .then()
                .body("items[0].what", equalTo("ASK_LAST_WORD"))
                .body("items[0].day", equalTo("2023-12-20"));
        assertNull(lastWord("2023-12-19"));
        assertEquals("ASKED", lastWord("2023-12-20"));
        assertTrue(waits(Tokens.officer("STC")));
        TestOfficeClock.set(LocalDate.of(2024, 1, 5));
        say(1, "STC", "PERFORMED").statusCode(200);
        assertTrue(waits(Tokens.monitor()));
        TestOfficeClock.set(LocalDate.of(2024, 1, 8));
        judge(Tokens.monitor(), 1, "STC", "/agreement", Map.of()).statusCode(200);
        assertFalse(waits(Tokens.officer("STC")));
        assertFalse(waits(Tokens.monitor()));
        say(1, "STC", "PARTLY").statusCode(409).body("type", endsWith("/last-word-agreed"));
        act(Tokens.officer("STC"), path(1, "STC"), "/progress", Map.of("percent", 10))
                .then()
                .statusCode(409)
                .body("type", endsWith("/plan-ended"));
        assertEquals("ASKED", lastWord("2024-01-04"));
        assertEquals("SAID", lastWord("2024-01-07"));
        assertEquals("AGREED", lastWord("2024-01-08"));
        Wire.until(() -> Wire.published("cchc.assignments", id(1, "STC"))
                .at("/lastWord/agreed")
                .asText()
                .equals("PERFORMED"));
    }

    @Test
    void isNotAskedWhereOneWaitsAlreadyNorOfARevokedPlan() {
        say(1, "STC", "PERFORMED").statusCode(200);
        close();
        as(Tokens.monitor()).get(path(1, "STC")).then().body("lastWord.state", equalTo("SAID"));
        as(Tokens.monitor()).get(path(2, "STC")).then().body("lastWord", nullValue());
    }

    @Test
    void showsTheResultToTheOwnAgencyAndItsFollowersAlone() {
        say(1, "STC", "PERFORMED").statusCode(200);
        as(Tokens.officer("STP"))
                .get(path(1, "STC"))
                .then()
                .body("lastWord.word", equalTo("PERFORMED"))
                .body("lastWord.result", nullValue())
                .body("lastWordResult", nullValue());
    }

    private void close() {
        TestOfficeClock.set(CLOSED);
        Wire.plan(plan.ended("CLOSED", CLOSED, "hết năm"));
        Wire.until(() -> "ASKED".equals(as(Tokens.monitor()).get(path(4, "SNV")).path("lastWord.state")));
        Wire.until(() -> as(Tokens.monitor()).get(path(1, "STC")).path("lastWord.state") != null);
    }

    private boolean waits(String token) {
        String id = id(1, "STC");
        return Appendices.work(token, "?limit=200").stream().anyMatch(each -> id.equals(each.get("id")));
    }

    /** Its state as the list of a day tells it. */
    private String lastWord(String day) {
        Map<?, ?> word = (Map<?, ?>) Appendices.assignments(plan.id, "&agency=STC&role=LEAD&on=" + day).stream()
                .filter(each -> each.get("taskNumber").equals(1))
                .findFirst()
                .orElseThrow()
                .get("lastWord");
        return word == null ? null : (String) word.get("state");
    }

    private ValidatableResponse say(int row, String agency, String word) {
        return act(Tokens.officer(agency), path(row, agency), "/last-word", Map.of("word", word, "result", "Kết quả"))
                .then();
    }

    private ValidatableResponse judge(String token, int row, String agency, String move, Map<String, ?> body) {
        return act(token, path(row, agency), "/last-word" + move, body).then();
    }

    private String id(int row, String agency) {
        return (String) Appendices.lead(plan.id, row, agency).get("id");
    }

    private String path(int row, String agency) {
        return "/assignments/" + id(row, agency);
    }
}
