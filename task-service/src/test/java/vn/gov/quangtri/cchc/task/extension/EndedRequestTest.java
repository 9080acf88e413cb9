package vn.gov.quangtri.cchc.task.extension;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.act;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.quangtri.cchc.kit.test.TestOfficeClock;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;

/** What becomes of a request when its plan or its work changes meanwhile. */
@QuarkusTest
class EndedRequestTest implements Servers {

    private static final String WANTED = "2023-08-31";
    private static final Map<String, ?> DONE = Map.of("completedOn", "2023-06-20", "result", "Đã xong");

    private PlanFixture plan;
    private String lead;
    private String extension;

    @BeforeEach
    void oneThatWaits() {
        TestOfficeClock.set(LocalDate.of(2023, 5, 10));
        Map<String, Object> joint = row(3, "Sở Công Thương và Sở Y tế", "", "Quý II/2023");
        joint.put("leadMode", "JOINT");
        plan = Appendices.issued(List.of(row(1, "Sở Tài chính", "", "Quý II/2023"), joint));
        lead = Requests.assignment(plan, 1, "STC");
        TestOfficeClock.set(LocalDate.of(2023, 6, 20));
        extension = Requests.asked("STC", lead, WANTED);
    }

    @AfterEach
    void comesBack() {
        TestOfficeClock.reset();
    }

    @ParameterizedTest
    @CsvSource({"CLOSED, PLAN_CLOSED", "REVOKED, PLAN_REVOKED", "REPLACED, PLAN_REPLACED"})
    void isRefusedByTheSystemWithThePlan(String how, String why) {
        String joint = Requests.asked("SCT", Requests.assignment(plan, 3, "SCT"), WANTED);
        Wire.plan(plan.ended(how, LocalDate.of(2023, 6, 20), "hết việc"));
        Wire.plan(plan.ended(how, LocalDate.of(2023, 6, 20), "hết việc"));
        for (String each : List.of(extension, joint)) {
            Wire.until(() -> "REFUSED".equals(Requests.read(each).getString("state")));
            assertEquals(why, Requests.read(each).getString("endReason"));
        }
        Wire.until(() -> notWaiting(lead) && notWaiting(Requests.assignment(plan, 3, "SYT")));
        refused(Requests.advise(Tokens.monitor(), extension), "plan-ended");
        refused(Requests.grant(Tokens.office(), extension, "2023-06-20", null), "plan-ended");
        refused(Requests.ask(Tokens.officer("STC"), lead, WANTED), "plan-ended");
    }

    @Test
    void goesOnWhileTheWorkIsReportedAsDoneAndEndsWhenThatIsConfirmed() {
        act(Tokens.officer("STC"), lead, "/completion", DONE).then().statusCode(200);
        assertEquals("ASKED", Requests.read(extension).getString("state"));
        act(Tokens.monitor(), lead, "/return", Map.of("reason", "Chưa đạt"))
                .then()
                .statusCode(200);
        Requests.advised(extension);
        act(Tokens.officer("STC"), lead, "/completion", DONE).then().statusCode(200);
        act(Tokens.monitor(), lead, "/confirmation", Map.of()).then().statusCode(200);
        assertEquals("CLOSED", Requests.read(extension).getString("state"));
        assertEquals("WORK_CONFIRMED", Requests.read(extension).getString("endReason"));
        refused(Requests.grant(Tokens.office(), extension, "2023-06-20", null), "extension-wrong-state");
        Wire.until(() -> notWaiting(lead));
        as(Tokens.monitor())
                .get(extension + "/history")
                .then()
                .body("items[0].what", equalTo("ended"))
                .body("items[0].post", equalTo("monitor.snv"));
    }

    @Test
    void isGrantedForDoneWorkByADecisionThatCameBeforeItWasDone() {
        Requests.advised(extension);
        TestOfficeClock.set(LocalDate.of(2023, 7, 10));
        act(Tokens.officer("STC"), lead, "/completion", Map.of("completedOn", "2023-07-05", "result", "Đã xong"))
                .then()
                .statusCode(200)
                .body("standing", equalTo("DONE_LATE"));
        Requests.grant(Tokens.office(), extension, "2023-07-06", null)
                .then()
                .statusCode(422)
                .body("violations[0].rule", equalTo("decided-after-completion"));
        Requests.grant(Tokens.office(), extension, "2023-06-28", null).then().statusCode(200);
        assertEquals("DONE_ON_TIME", Appendices.lead(plan.id, 1, "STC").get("standing"));
        assertEquals(5, Appendices.lead(plan.id, 1, "STC").get("daysLateAgainstOriginal"));
        assertEquals(
                "OVERDUE",
                Appendices.assignments(plan.id, "&agency=STC&on=2023-07-09")
                        .get(0)
                        .get("standing"));
    }

    @Test
    void movesTheDayOfAllWhereLeadsAnswerJointly() {
        String first = Requests.assignment(plan, 3, "SCT");
        String other = Requests.assignment(plan, 3, "SYT");
        String request = Requests.asked("SCT", first, WANTED);
        Wire.until(() -> Wire.published("cchc.assignments", other.substring(13))
                .path("extensionWaiting")
                .asBoolean());
        Requests.advised(request);
        Requests.grant(Tokens.office(), request, "2023-06-20", null).then().statusCode(200);
        assertEquals(WANTED, Appendices.lead(plan.id, 3, "SYT").get("dueOn"));
        assertEquals("2023-06-30", Appendices.lead(plan.id, 3, "SYT").get("originalDueOn"));
        Wire.until(() -> notWaiting(other));
    }

    @Test
    void waitsForWhoeverIsToSaySomethingAndForNobodyElse() {
        assertEquals(List.of("opinion"), waits(Tokens.monitor()));
        assertEquals(List.of(), waits(Tokens.office()));
        Requests.advised(extension);
        assertEquals(List.of(), waits(Tokens.monitor()));
        assertEquals(List.of("decision"), waits(Tokens.office()));
        for (String token : List.of(Tokens.approver(), Tokens.officer("STC"), Tokens.observer(), Tokens.editor())) {
            assertEquals(List.of(), waits(token));
        }
        Requests.refuse(Tokens.office(), extension, "2023-06-20").then().statusCode(200);
        assertEquals(List.of(), waits(Tokens.office()));
    }

    @Test
    void isOpenToTheAgencyThatMayAsk() {
        assertFalse(actions(Tokens.officer("STC"), lead).contains("extensions"));
        assertEquals(List.of("withdrawal"), actions(Tokens.officer("STC"), extension));
        Requests.withdraw(Tokens.officer("STC"), extension).then().statusCode(200);
        assertTrue(actions(Tokens.officer("STC"), lead).contains("extensions"));
        assertFalse(actions(Tokens.officer("SYT"), lead).contains("extensions"));
        assertFalse(actions(Tokens.monitor(), lead).contains("extensions"));
    }

    /** What the caller's list of work offers for the request. */
    private List<String> waits(String token) {
        String id = extension.substring("/extensions/".length());
        List<List<String>> found = as(token)
                .get("/me/work?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.id == '" + id + "' }.allowedActions");
        return found.isEmpty() ? List.of() : found.get(0);
    }

    private static List<String> actions(String token, String thing) {
        return as(token).get(thing).then().statusCode(200).extract().jsonPath().getList("allowedActions");
    }

    private static boolean notWaiting(String assignment) {
        return !Wire.published("cchc.assignments", assignment.substring(13))
                .path("extensionWaiting")
                .asBoolean(true);
    }

    private static void refused(Response answer, String code) {
        answer.then().statusCode(409).body("type", endsWith("/" + code));
    }
}
