package vn.gov.quangtri.cchc.task.importing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;

/** Which task a row of a file is, and what stays with it. */
@QuarkusTest
class ImportMatchingTest implements Servers {

    private static final String WAITS = "10 ngày làm việc sau khi có hướng dẫn của Bộ Nội vụ";
    private static final String LONG = "Tuyên truyền kết quả cải cách hành chính trên báo và đài của tỉnh";

    private final PlanFixture plan = PlanFixture.draft().withItems(List.of("II.1.a"), List.of("II.2.1"));

    @BeforeEach
    void aDraft() {
        Wire.names();
        Wire.plan(plan);
    }

    @Test
    void leavesTheDayOfAnEventWithTheWorkThatItWasEnteredFor() {
        put(work("Việc một", "Quý I/2023"), work("Việc hai", "Quý II/2023"), work("Việc A", WAITS));
        Object id = task(3).get("id");
        say(3, "/event-day", Map.of("on", "2023-08-01", "reason", "Công văn 45"));
        byte[] file = file(
                List.of("1", "Việc một", "Quý I/2023"),
                List.of("2", "Việc hai", "Quý II/2023"),
                List.of("3", "Việc mới", WAITS),
                List.of("4", "Việc A", WAITS));
        Imports.really(plan.id, file)
                .then()
                .statusCode(200)
                .body("rows[2].change", equalTo("ADDED"))
                .body("rows[2].deadline.dueOn", nullValue())
                .body("rows[3].previousNumber", equalTo(3))
                .body("rows[3].lost", empty())
                .body("deleted", empty());
        assertNull(task(3).get("eventDay"));
        assertEquals(id, task(4).get("id"));
        assertEquals("2023-08-15", ((Map<?, ?>) task(4).get("deadline")).get("dueOn"));
    }

    @Test
    void asksAnewWhereOtherWordsStandUnderTheNumber() {
        put(work("Việc A", "khi nào tiện"), work("Việc B", WAITS));
        settle(1);
        say(2, "/event-day", Map.of("on", "2023-08-01", "reason", "Công văn 45"));
        byte[] file = file(List.of("1", "Báo cáo tổng kết", "khi nào tiện"), List.of("2", "Hội nghị sơ kết", WAITS));
        Imports.preview(plan.id, file)
                .then()
                .body("rows[0].lost", contains("settlement"))
                .body("rows[1].lost", contains("eventDay"));
        Imports.really(plan.id, file)
                .then()
                .body("rows[0].status", equalTo("ASKS"))
                .body("rows[1].deadline.dueOn", nullValue());
        assertNull(task(1).get("settlement"));
        assertNull(task(2).get("eventDay"));
    }

    @Test
    void keepsAnEditorsWordWithTheSameWordsAndAsksAnewOfNearlyTheSame() {
        put(work(LONG, "khi nào tiện"), work("Việc B", "khi nào tiện"));
        settle(1);
        settle(2);
        byte[] file = file(
                List.of("1", LONG.replace("kết quả", "kết qủa"), "khi nào tiện"),
                List.of("3", "Việc B", "khi nào tiện"));
        Imports.really(plan.id, file)
                .then()
                .statusCode(200)
                .body("rows.change", contains("CHANGED", "CHANGED"))
                .body("rows[0].lost", contains("settlement"))
                .body("rows[1].lost", empty())
                .body("rows[1].deadline.dueOn", equalTo("2023-10-10"));
        assertNull(task(1).get("settlement"));
    }

    @Test
    void keepsWhatNoColumnIsAboutThroughACorrectionAndARowPutInAbove() {
        Map<String, Object> named = work(LONG, "Quý II/2023");
        named.put("leadMode", "JOINT");
        named.put("topics", List.of("II.1.a"));
        named.put("methods", List.of("II.2.1"));
        named.put("fulfilledBy", "DOCUMENT");
        put(named);
        byte[] file = file(
                List.of("1", "Một việc khác hẳn", "Quý I/2023"),
                List.of("2", LONG.replace("báo và", "báo, và").replace("kết quả", "kết qủa"), "Quý II/2023"));
        Imports.really(plan.id, file)
                .then()
                .statusCode(200)
                .body("rows[0].change", equalTo("ADDED"))
                .body("rows[1].change", equalTo("CHANGED"))
                .body("rows[1].previousNumber", equalTo(1))
                .body("rows[1].kept", contains("leadMode", "topics", "methods", "fulfilledBy"));
        assertEquals("JOINT", task(2).get("leadMode"));
        assertEquals(List.of("II.1.a"), task(2).get("topics"));
        assertEquals(List.of("II.2.1"), task(2).get("methods"));
        assertEquals("DOCUMENT", task(2).get("fulfilledBy"));
    }

    @Test
    void leavesAloneWhatTheFileHasNoColumnFor() {
        Map<String, Object> helped = work(LONG, "Quý II/2023");
        helped.put("coordinators", "Sở Tài chính");
        helped.put("expectedResult", "Báo cáo");
        helped.put("note", "Kinh phí thường xuyên");
        put(helped);
        List<String[]> grid = new ArrayList<>();
        grid.add(new String[] {"STT", "Nội dung", "Cơ quan chủ trì"});
        grid.add(new String[] {"1", LONG, "Sở Nội vụ"});
        Imports.really(plan.id, Sheets.of(grid))
                .then()
                .statusCode(200)
                .body("counts.unchanged", equalTo(1))
                .body("rows[0].kept", contains("expectedResult", "coordinators", "deadline", "note"));
        grid.add(new String[] {"2", "Việc chưa có", "Sở Nội vụ"});
        Imports.preview(plan.id, Sheets.of(grid))
                .then()
                .body("rows[0].change", equalTo("UNCHANGED"))
                .body("rows[1].status", equalTo("REFUSED"))
                .body("rows[1].remarks[0].message", equalTo("Ô B3: thiếu Thời gian hoàn thành."));
        assertEquals("Sở Tài chính", task(1).get("coordinatingText"));
    }

    @Test
    void doesNotGiveOtherWorkTheDayOfTheTaskThatHadItsNumber() {
        put(work("Việc A", "Quý II/2023"));
        List<String[]> grid = new ArrayList<>();
        grid.add(new String[] {"STT", "Nội dung", "Cơ quan chủ trì"});
        grid.add(new String[] {"1", "Báo cáo tổng kết", "Sở Nội vụ"});
        Imports.preview(plan.id, Sheets.of(grid))
                .then()
                .body("rows[0].previousNumber", equalTo(1))
                .body("rows[0].kept", empty())
                .body("rows[0].status", equalTo("REFUSED"))
                .body("rows[0].remarks.rule", contains("cell-empty"));
    }

    @Test
    void takesAFileInThoughThePlanLostATopicOfATask() {
        Map<String, Object> named = work(LONG, "Quý II/2023");
        named.put("topics", List.of("II.1.a"));
        put(named);
        Wire.plan(plan.withItems(List.of("II.1.b"), List.of("II.2.1")));
        Wire.until(() -> Appendices.get(plan.id).getList("problems.rule").contains("topic-unknown"));
        byte[] file = file(List.of("1", LONG, "Quý III/2023"));
        Imports.really(plan.id, file)
                .then()
                .statusCode(200)
                .body("rows[0].status", equalTo("ASKS"))
                .body("rows[0].remarks.rule", hasItem("topic-unknown"));
        assertEquals(List.of("II.1.a"), task(1).get("topics"));
    }

    @Test
    void saysOfACellThatNamesTooManyWhichItIsBesideAllOtherFaults() {
        List<String[]> grid = Appendix2023.grid();
        grid.get(1)[3] = "a;".repeat(151);
        grid.get(2)[1] = "";
        Imports.preview(plan.id, Sheets.of(grid))
                .then()
                .statusCode(200)
                .body("counts.refused", equalTo(2))
                .body("rows[0].remarks.rule", contains("cell-too-many-parties"))
                .body("rows[0].remarks[0].cell", equalTo("D2"));
        Imports.really(plan.id, Sheets.of(grid))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("cell-too-many-parties", "cell-empty"));
    }

    private static Map<String, Object> work(String content, String deadline) {
        Map<String, Object> row = row(1, "Sở Nội vụ", "", deadline);
        row.put("content", content);
        return row;
    }

    private void settle(int number) {
        say(number, "/deadline-settlement", Map.of("kind", "DATE", "dueOn", "2023-10-10", "reason", "Đã thống nhất"));
    }

    /** An editor's word on the deadline of a task. */
    private void say(int number, String what, Map<String, String> word) {
        Map<String, Object> task = task(number);
        as(Tokens.editor())
                .header("If-Match", "\"" + task.get("etag") + "\"")
                .body(word)
                .post("/tasks/" + task.get("id") + what)
                .then()
                .statusCode(200);
    }

    @SafeVarargs
    private void put(Map<String, Object>... rows) {
        for (int i = 0; i < rows.length; i++) {
            rows[i].put("number", i + 1);
        }
        Appendices.put(plan.id, List.of(rows)).then().statusCode(200);
    }

    /** Rows of number, content and deadline. */
    @SafeVarargs
    private static byte[] file(List<String>... rows) {
        List<String[]> grid = new ArrayList<>();
        grid.add(Appendix2023.TITLES.clone());
        for (List<String> row : rows) {
            grid.add(new String[] {row.get(0), row.get(1), "Sở Nội vụ", "", row.get(2)});
        }
        return Sheets.of(grid);
    }

    private Map<String, Object> task(int number) {
        Object id = Appendices.tasks(plan.id).get(number - 1).get("id");
        return as(Tokens.editor()).get("/tasks/" + id).jsonPath().getMap("$");
    }
}
