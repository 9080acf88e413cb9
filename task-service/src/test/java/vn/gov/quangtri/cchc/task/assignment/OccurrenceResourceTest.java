package vn.gov.quangtri.cchc.task.assignment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.act;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import com.fasterxml.jackson.databind.JsonNode;
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
class OccurrenceResourceTest implements Servers {

    private static final int MONTHLY = 1;
    private static final int MILESTONES = 2;
    private static final int ONGOING = 3;
    private static final int JOINT = 4;

    private PlanFixture plan;

    @BeforeEach
    void aPlanInForce() {
        TestOfficeClock.set(LocalDate.of(2023, 5, 10));
        Map<String, Object> joint = row(JOINT, "Sở Công Thương và Sở Y tế", "", "tháng 5 và tháng 12");
        joint.put("leadMode", "JOINT");
        plan = Appendices.issued(List.of(
                row(MONTHLY, "Sở Tài chính", "Sở Y tế", "Hằng tháng"),
                row(MILESTONES, "Sở Tài chính", "", "Quý II: ban hành; Quý IV: báo cáo kết quả"),
                row(ONGOING, "Sở Tài chính", "", "Thường xuyên; báo cáo trước 30/11"),
                joint));
    }

    @AfterEach
    void comesBack() {
        TestOfficeClock.reset();
    }

    @Test
    void owesNineMonthsOfAPlanIssuedOn3AprilNoneBornLate() {
        as(Tokens.observer())
                .get(path(MONTHLY) + "/occurrences")
                .then()
                .statusCode(200)
                .body("items", hasSize(12))
                .body(
                        "items.findAll { it.state == 'BEFORE_ISSUE' }.dueOn",
                        contains("2023-01-31", "2023-02-28", "2023-03-31"))
                .body("items.findAll { it.state == 'NOT_STARTED' }", hasSize(9))
                .body("items[0].standing", nullValue())
                .body("items[3].standing", equalTo("OVERDUE"))
                .body("items[3].daysLate", equalTo(10))
                .body("items[4].standing", equalTo("NOT_YET_DUE"));
        Map<String, Object> row = lead(MONTHLY);
        assertEquals(false, row.get("bornLate"));
        assertEquals(Map.of("owed", 9, "done", 0, "nextDueOn", "2023-04-30"), row.get("occurrences"));
        assertEquals("NOT_YET_DUE", on("2023-04-03"));
    }

    @Test
    void standsOnEveryDayAsTheWorstOfWhatIsOpen() {
        move(MONTHLY, "2023-04-30", "completion", done("2023-05-10"))
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("standing", equalTo("DONE_LATE"));
        TestOfficeClock.set(LocalDate.of(2023, 5, 30));
        move(MONTHLY, "2023-05-31", "completion", done("2023-05-29"))
                .statusCode(200)
                .body("standing", equalTo("DONE_ON_TIME"));
        TestOfficeClock.set(LocalDate.of(2023, 7, 5));
        Map.of(
                        "2023-04-22", "NOT_YET_DUE",
                        "2023-04-30", "DUE_SOON",
                        "2023-05-01", "OVERDUE",
                        "2023-05-10", "NOT_YET_DUE",
                        "2023-05-24", "DUE_SOON",
                        "2023-05-30", "NOT_YET_DUE",
                        "2023-06-30", "DUE_SOON",
                        "2023-07-01", "OVERDUE")
                .forEach((day, expected) -> assertEquals(expected, on(day), day));
        assertEquals(5, lead(MONTHLY).get("daysLate"));
        assertEquals(22, lead(MONTHLY).get("percent"));
        assertEquals("IN_PROGRESS", lead(MONTHLY).get("state"));
    }

    @Test
    void isDoneWhenAllThatIsOwedIsAndLateWhenOneWas() {
        TestOfficeClock.set(LocalDate.of(2023, 12, 31));
        for (int month = 4; month <= 12; month++) {
            String due = LocalDate.of(2023, month, 1).plusMonths(1).minusDays(1).toString();
            move(MONTHLY, due, "completion", done(month == 4 ? "2023-05-02" : due))
                    .statusCode(200);
        }
        Map<String, Object> row = lead(MONTHLY);
        assertEquals("DONE", row.get("state"));
        assertEquals("DONE_LATE", row.get("standing"));
        assertEquals("2023-12-31", row.get("completedOn"));
        assertEquals(2, row.get("daysLate"));
        move(MONTHLY, "2023-03-31", "completion", done("2023-12-31"))
                .statusCode(409)
                .body("type", endsWith("/occurrence-wrong-state"));
    }

    @Test
    void isConfirmedReturnedAndReopenedOneByOneWithItsHistory() {
        move(MONTHLY, "2023-04-30", "progress", Map.of("percent", 50, "note", "một nửa"))
                .statusCode(200);
        move(MONTHLY, "2023-04-30", "completion", done("2023-04-28")).statusCode(200);
        judge("return", Map.of("reason", "thiếu số liệu"))
                .body("state", equalTo("RETURNED"))
                .body("content.percent", equalTo(0))
                .body("completedOn", nullValue());
        move(MONTHLY, "2023-04-30", "completion", done("2023-05-09")).statusCode(200);
        judge("confirmation", Map.of("note", "được")).body("state", equalTo("CONFIRMED"));
        judge("reopening", Map.of("reason", "nhầm")).body("state", equalTo("IN_PROGRESS"));
        JsonPath history = as(Tokens.officer("STC"))
                .get(path(MONTHLY) + "/history")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(
                List.of("REOPEN", "CONFIRM", "COMPLETE", "RETURN", "COMPLETE", "PROGRESS", "CREATE"),
                history.getList("items.what"));
        assertEquals("CONFIRMED", history.getString("items[0].before.occurrence.state"));
        assertEquals("IN_PROGRESS", history.getString("items[0].after.occurrence.state"));
        assertEquals("NOT_STARTED", history.getString("items[5].before.occurrence.state"));
        assertEquals("một nửa", history.getString("items[5].after.occurrence.content.note"));
        assertEquals("thiếu số liệu", history.getString("items[3].why"));
    }

    @Test
    void leavesNothingToTheWholeAndNamesWhereToGo() {
        act(Tokens.officer("STC"), path(MONTHLY), "/completion", done("2023-05-10"))
                .then()
                .statusCode(409)
                .body("type", endsWith("/occurrences-answer"));
        as(Tokens.officer("STC"))
                .get(path(MONTHLY))
                .then()
                .body("allowedActions", contains("extensions", "occurrences"));
        move(MONTHLY, "2023-04-29", "completion", done("2023-05-10")).statusCode(404);
        move(MONTHLY, "gestern", "completion", done("2023-05-10")).statusCode(404);
    }

    @Test
    void holdsMilestonesApartWhereAPhraseHasSeveral() {
        move(MILESTONES, "2023-06-30", "completion", done("2023-05-10"))
                .statusCode(200)
                .body("text", equalTo("ban hành"));
        assertEquals("NOT_YET_DUE", lead(MILESTONES).get("standing"));
        assertEquals(50, lead(MILESTONES).get("percent"));
        TestOfficeClock.set(LocalDate.of(2024, 1, 2));
        assertEquals("OVERDUE", lead(MILESTONES).get("standing"));
    }

    @Test
    void leavesOngoingWorkOngoingWhateverItsMilestone() {
        TestOfficeClock.set(LocalDate.of(2023, 12, 1));
        assertEquals("ONGOING", lead(ONGOING).get("standing"));
        move(ONGOING, "2023-11-29", "completion", done("2023-11-30"))
                .statusCode(200)
                .body("standing", equalTo("DONE_LATE"));
        assertEquals("ONGOING", lead(ONGOING).get("standing"));
        assertEquals("IN_PROGRESS", lead(ONGOING).get("state"));
    }

    @Test
    void letsTheFirstOfJointLeadsAnswerForAll() {
        String day = "2023-05-31";
        String first = "/assignments/" + Appendices.lead(plan.id, JOINT, "SCT").get("id");
        String other = "/assignments/" + Appendices.lead(plan.id, JOINT, "SYT").get("id");
        post(Tokens.officer("SYT"), other, day, "completion", done("2023-05-10"))
                .statusCode(409)
                .body("type", endsWith("/first-lead-answers"));
        post(Tokens.officer("SCT"), first, day, "completion", done("2023-05-10"))
                .statusCode(200);
        assertEquals("DONE", shown(Tokens.observer(), other, day).get("state"));
        post(Tokens.monitor(), other, day, "confirmation", Map.of()).statusCode(409);
        post(Tokens.monitor(), first, day, "confirmation", Map.of()).statusCode(200);
        assertEquals("CONFIRMED", shown(Tokens.observer(), other, day).get("state"));
    }

    @Test
    void showsContentsToTheOwnAgencyAndItsFollowersAlone() {
        String day = "2023-04-30";
        String thing = path(MONTHLY) + "/occurrences/" + day;
        move(MONTHLY, "2023-04-30", "completion", done("2023-05-10"))
                .statusCode(200)
                .body("content.result", equalTo("Đã xong"));
        assertEquals("Đã xong", content(Tokens.monitor(), day).get("result"));
        assertNull(content(Tokens.officer("SYT"), day));
        assertEquals("DONE", shown(Tokens.officer("SYT"), path(MONTHLY), day).get("state"));
        as(Tokens.admin()).get(path(MONTHLY) + "/occurrences").then().statusCode(403);
        post(Tokens.officer("SYT"), path(MONTHLY), day, "progress", Map.of("percent", 10))
                .statusCode(403);
        as(Tokens.officer("STC"))
                .body(done("2023-05-10"))
                .post(thing + "/completion")
                .then()
                .statusCode(428);
        as(Tokens.officer("STC"))
                .header("If-Match", "\"1\"")
                .body(done("2023-05-10"))
                .post(thing + "/completion")
                .then()
                .statusCode(412)
                .header("ETag", equalTo("\"2\""));
        Object helper = Appendices.assignments(plan.id, "&agency=SYT&role=COORDINATING")
                .get(0)
                .get("id");
        as(Tokens.observer())
                .get("/assignments/" + helper + "/occurrences")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void waitsForTheAgencyByItsNextDayAndForTheMonitorOnceDone() {
        assertEquals("2023-04-30", waiting(Tokens.officer("STC")).get("dueOn"));
        move(MONTHLY, "2023-04-30", "completion", done("2023-05-10")).statusCode(200);
        assertEquals("2023-05-31", waiting(Tokens.officer("STC")).get("dueOn"));
        assertEquals(List.of("occurrences"), waiting(Tokens.monitor()).get("allowedActions"));
        judge("confirmation", Map.of());
        assertTrue(waiting(Tokens.monitor()).isEmpty());
    }

    @Test
    void tellsTheOthersOfEveryOccurrence() {
        move(MONTHLY, "2023-04-30", "completion", done("2023-05-10")).statusCode(200);
        Wire.until(() -> published().size() == 12
                && published().get(3).path("state").asText().equals("DONE"));
        assertEquals("2023-05-10", published().get(3).path("completedOn").asText());
        assertEquals("BEFORE_ISSUE", published().get(0).path("state").asText());
    }

    @Test
    void isCancelledWithThePlan() {
        move(MONTHLY, "2023-04-30", "completion", done("2023-05-10")).statusCode(200);
        Wire.plan(plan.ended("REVOKED"));
        Wire.until(() -> "CANCELLED".equals(lead(MONTHLY).get("state")));
        as(Tokens.observer())
                .get(path(MONTHLY) + "/occurrences")
                .then()
                .body("items[3].state", equalTo("DONE"))
                .body("items[4].state", equalTo("CANCELLED"))
                .body("items[4].standing", equalTo("CANCELLED"));
    }

    private JsonNode published() {
        return Wire.published("cchc.assignments", lead(MONTHLY).get("id")).path("occurrences");
    }

    private Map<String, Object> waiting(String token) {
        String id = (String) lead(MONTHLY).get("id");
        return Appendices.work(token, "?limit=200").stream()
                .filter(each -> id.equals(each.get("id")))
                .findFirst()
                .orElse(Map.of());
    }

    private static Map<String, ?> done(String day) {
        return Map.of("completedOn", day, "result", "Đã xong");
    }

    private Map<String, Object> lead(int row) {
        return Appendices.lead(plan.id, row, "STC");
    }

    private String path(int row) {
        return "/assignments/" + lead(row).get("id");
    }

    private String on(String day) {
        return (String) Appendices.assignments(plan.id, "&agency=STC&role=LEAD&on=" + day).stream()
                .filter(each -> each.get("taskNumber").equals(MONTHLY))
                .findFirst()
                .orElseThrow()
                .get("standing");
    }

    private ValidatableResponse move(int row, String day, String move, Map<String, ?> body) {
        return post(Tokens.officer("STC"), path(row), day, move, body);
    }

    private ValidatableResponse judge(String move, Map<String, ?> body) {
        return post(Tokens.monitor(), path(MONTHLY), "2023-04-30", move, body).statusCode(200);
    }

    private static ValidatableResponse post(
            String token, String assignment, String day, String move, Map<String, ?> body) {
        return act(token, assignment, "/occurrences/" + day + "/" + move, body).then();
    }

    private static Map<String, Object> shown(String token, String assignment, String day) {
        List<Map<String, Object>> all = as(token)
                .get(assignment + "/occurrences")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return all.stream()
                .filter(one -> day.equals(one.get("dueOn")))
                .findFirst()
                .orElseThrow();
    }

    private Map<?, ?> content(String token, String day) {
        return (Map<?, ?>) shown(token, path(MONTHLY), day).get("content");
    }
}
