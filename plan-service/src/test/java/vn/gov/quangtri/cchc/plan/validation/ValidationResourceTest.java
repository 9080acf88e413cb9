package vn.gov.quangtri.cchc.plan.validation;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.plan.Plans;
import vn.gov.quangtri.cchc.plan.RunningService;
import vn.gov.quangtri.cchc.plan.SampleData;
import vn.gov.quangtri.cchc.plan.issuing.TaskService;

@QuarkusTest
class ValidationResourceTest extends RunningService {

    private TaskService tasks;

    @BeforeEach
    void loadTheProvince() {
        SampleData.loadDirectory();
    }

    @AfterEach
    void endTaskService() {
        if (tasks != null) {
            tasks.close();
        }
    }

    private String draft(String body) {
        String id = Plans.draft(body);
        tasks = new TaskService(id);
        return id;
    }

    private static JsonPath validation(String id, String language) {
        return Plans.as(Tokens.editor())
                .header("Accept-Language", language)
                .get("/api/v1/plans/" + id + "/validation")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private JsonPath after(String id, long appendixVersion, List<Map<String, Object>> rows) {
        tasks.sayAppendix(appendixVersion, rows);
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            JsonPath found = validation(id, "vi");
            return found.get("appendixVersion") != null
                    && found.getLong("appendixVersion") == appendixVersion
                    && !found.getList("errors.rule").contains("tasks-on-their-way");
        });
        return validation(id, "vi");
    }

    private static Map<String, Object> agency(String key, String name) {
        return TaskService.party("AGENCY", key, name);
    }

    @Test
    void stopsARevisionOf2025AtTheCellsThatNameEndedAgencies() {
        String id = draft(SampleData.text("plan-2023.json").replace("\"2023-04-03\"", "\"2025-03-15\""));
        String third = "Sở Thông tin và Truyền thông";
        String sixth = "Sở Kế hoạch và Đầu tư";
        JsonPath found = after(
                id,
                7,
                List.of(
                        TaskService.task(1, "Sở Nội vụ", List.of(agency("SNV", "Sở Nội vụ"))),
                        TaskService.task(3, third, List.of(agency("STTTT", third))),
                        TaskService.task(6, sixth, List.of(agency("SKHDT", sixth)))));
        assertEquals(false, found.getBoolean("ready"));
        assertEquals(List.of("task-agency-ended", "task-agency-ended"), found.getList("errors.rule"));
        assertEquals(List.of(3, 6), found.getList("errors.task"));
        assertEquals(List.of(third, sixth), found.getList("errors.cell"));
        assertEquals(List.of("/tasks/3/leads/0", "/tasks/6/leads/0"), found.getList("errors.pointer"));
        assertEquals(List.of("SKHCN", "SVHTTDL"), found.getList("errors[0].successors.key"));
        assertEquals(List.of("STC"), found.getList("errors[1].successors.key"));
        assertEquals(
                "Nhiệm vụ 6, ô \"Sở Kế hoạch và Đầu tư\": Sở Kế hoạch và Đầu tư (SKHDT) đã kết thúc ngày 28/02/2025;"
                        + " cơ quan kế tiếp: Sở Tài chính (STC).",
                found.getString("errors[1].message"));
        assertTrue(validation(id, "en").getString("errors[0].message").startsWith("Task 3, cell"));
        assertTrue(found.getList("warnings.rule").contains("report-due-before-issue"));
        Plans.move(Tokens.approver(), id, "issue", "{}")
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/tasks/3/leads/0", "/tasks/6/leads/0")));
    }

    @Test
    void tellsWhatTaskServiceSaysInTheWordsOfTheRow() {
        String id = draft(SampleData.text("plan-2023.json"));
        Map<String, Object> unknown =
                TaskService.task(1, "Sở Thiên văn", List.of(TaskService.party("UNKNOWN", null, "Sở Thiên văn")));
        unknown.put(
                "problems",
                List.of(Map.of("pointer", "/leads/0", "rule", "agency-unknown", "args", List.of("Sở Thiên văn"))));
        Map<String, Object> nobody = TaskService.task(
                2,
                "Các cơ quan có liên quan",
                List.of(TaskService.party("UNSPECIFIED", null, "Các cơ quan có liên quan")));
        nobody.put(
                "problems",
                List.of(Map.of(
                        "pointer", "/leads", "rule", "lead-unspecified", "args", List.of("Các cơ quan có liên quan"))));
        Map<String, Object> unread = TaskService.task(3, "Sở Nội vụ", List.of(agency("SNV", "Sở Nội vụ")));
        unread.put("deadline", TaskService.deadline("Khi nào xong", "UNRESOLVED", null));
        unread.put(
                "problems",
                List.of(Map.of(
                        "pointer", "/deadline", "rule", "deadline-unresolved", "args", List.of("Khi nào xong"))));
        JsonPath found = after(id, 3, List.of(unknown, nobody, unread));
        assertEquals(
                List.of("task-agency-unknown", "task-lead-unspecified", "task-deadline-unresolved"),
                found.getList("errors.rule"));
        assertEquals(
                List.of(
                        "Nhiệm vụ 1, ô \"Sở Thiên văn\": không xác định được \"Sở Thiên văn\" là cơ quan nào.",
                        "Nhiệm vụ 2, ô \"Các cơ quan có liên quan\": phần chủ trì không nêu đích danh cơ quan nào.",
                        "Nhiệm vụ 3: không hiểu được thời hạn \"Khi nào xong\"; hãy xác định hạn."),
                found.getList("errors.message"));
    }

    @Test
    void tellsOnceAndInTheCallersLanguageThatAMeaningIsToBeConfirmed() {
        String id = draft(SampleData.text("plan-2023.json"));
        Map<String, Object> early = TaskService.task(1, "Sở Nội vụ", List.of(agency("SNV", "Sở Nội vụ")));
        Map<String, Object> deadline = TaskService.deadline("Đầu tháng 5", "DATE", "2023-05-01");
        deadline.put("needsConfirmation", true);
        deadline.put("explanation", "đầu tháng 5 → ngày 1/5/2023");
        deadline.put("explanationEn", "beginning of May → 1/5/2023");
        early.put("deadline", deadline);
        early.put(
                "problems",
                List.of(Map.of(
                        "pointer",
                        "/deadline",
                        "rule",
                        "deadline-unconfirmed",
                        "args",
                        List.of("Đầu tháng 5", "đầu tháng 5 → ngày 1/5/2023"))));
        JsonPath found = after(id, 3, List.of(early));
        assertEquals(List.of("task-deadline-unconfirmed"), found.getList("errors.rule"));
        assertEquals(List.of(), found.getList("warnings.rule"));
        assertEquals(
                "Nhiệm vụ 1: cách hiểu thời hạn \"Đầu tháng 5\" phải được xác nhận trước khi ban hành:"
                        + " đầu tháng 5 → ngày 1/5/2023",
                found.getString("errors[0].message"));
        assertEquals(
                "Task 1: the meaning of the deadline \"Đầu tháng 5\" must be confirmed before the issue:"
                        + " beginning of May → 1/5/2023",
                validation(id, "en").getString("errors[0].message"));
    }

    @Test
    void warnsOfWhatLooksOddButIsLegal() {
        String id = draft(SampleData.text("plan-2023.json"));
        Map<String, Object> several = TaskService.task(
                4,
                "Văn phòng UBND tỉnh; Sở Nội vụ và các cơ quan, đơn vị có liên quan",
                List.of(
                        agency("VPUB", "Văn phòng UBND tỉnh"),
                        agency("SNV", "Sở Nội vụ"),
                        TaskService.party("UNSPECIFIED", null, "các cơ quan, đơn vị có liên quan")));
        Map<String, Object> late = TaskService.task(1, "Sở Nội vụ", List.of(agency("SNV", "Sở Nội vụ")));
        late.put("deadline", TaskService.deadline("Quý I/2023", "QUARTER", "2023-03-31"));
        Map<String, Object> relative = TaskService.task(5, "Sở Nội vụ", List.of(agency("SNV", "Sở Nội vụ")));
        relative.put("deadline", TaskService.deadline("Khi có yêu cầu", "RELATIVE", null));
        JsonPath found = after(id, 3, List.of(late, several, relative));
        assertTrue(found.getBoolean("ready"));
        assertEquals(List.of(), found.getList("errors"));
        assertEquals(
                List.of("task-born-late", "task-several-leads", "task-part-unspecified", "task-deadline-relative"),
                found.getList("warnings.rule"));
        assertEquals(
                "Nhiệm vụ 1 có hạn 31/03/2023, trước ngày ban hành 03/04/2023: đã quá hạn khi ban hành.",
                found.getString("warnings[0].message"));
    }

    @Test
    void stopsAtAReportingRuleThatNamesNobodyOrNoDay() {
        String id = draft("""
                {"year": 2023, "number": "9/KH", "issuedOn": "2023-04-03", "issuer": "UBND tỉnh", "title": "Thử", "reportingRule":
                 {"phrase": "cuối năm", "parties": [
                  {"type": "AGENCY", "key": "SDTTG", "basis": "NAMED", "mode": "ORDERED"},
                  {"type": "GROUP", "key": "KHONGCO", "basis": "NAMED", "mode": "ORDERED"}]}}""");
        assertEquals(
                List.of(
                        "reporting-day-unread",
                        "agency-not-yet",
                        "group-unknown",
                        "reporting-recipient-missing",
                        "no-tasks"),
                validation(id, "vi").getList("errors.rule"));
    }

    @Test
    void hasNoAppendixBeforeTaskServiceHasHeardOfThePlan() {
        String id = draft(SampleData.text("plan-2023.json"));
        Plans.as(Tokens.approver())
                .get("/api/v1/plans/" + id + "/validation")
                .then()
                .statusCode(200)
                .body("ready", equalTo(false))
                .body("appendixVersion", nullValue())
                .body("errors.rule", hasItems("no-tasks"));
    }

    @Test
    void isForThoseWhoWriteApproveAndFollowPlans() {
        String id = draft(SampleData.text("plan-2023.json"));
        String path = "/api/v1/plans/" + id + "/validation";
        for (String token : List.of(Tokens.editor(), Tokens.approver(), Tokens.office(), Tokens.monitor())) {
            Plans.as(token).get(path).then().statusCode(200);
        }
        for (String token : List.of(Tokens.officer("SNV"), Tokens.observer(), Tokens.admin())) {
            Plans.as(token).get(path).then().statusCode(403);
        }
    }

    @Test
    void waitsForTheAppendixThatTheCallerHasSeen() {
        String id = draft(SampleData.text("plan-2023.json"));
        Plans.as(Tokens.editor())
                .header("Consistency-Needs", "appendix/" + id + "@1")
                .get("/api/v1/plans/" + id + "/validation")
                .then()
                .statusCode(503);
        after(id, 3, List.of(TaskService.task(1, "Sở Nội vụ", List.of(agency("SNV", "Sở Nội vụ")))));
        Plans.as(Tokens.editor())
                .header("Consistency-Needs", "appendix/" + id + "@2")
                .get("/api/v1/plans/" + id + "/validation")
                .then()
                .statusCode(200);
    }
}
