package vn.gov.quangtri.cchc.task.workbook;

import static org.apache.poi.ss.usermodel.Row.MissingCellPolicy.CREATE_NULL_AS_BLANK;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.act;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.row;
import static vn.gov.quangtri.cchc.task.workbook.Workbooks.cell;
import static vn.gov.quangtri.cchc.task.workbook.Workbooks.edited;
import static vn.gov.quangtri.cchc.task.workbook.Workbooks.enter;
import static vn.gov.quangtri.cchc.task.workbook.Workbooks.post;
import static vn.gov.quangtri.cchc.task.workbook.Workbooks.sent;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.test.TestOfficeClock;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;

/** The monitor agrees and returns by workbook, by the rules of the single moves, and never about its own agency's work. */
@QuarkusTest
class WorkbookJudgementTest implements Servers {

    private static final Map<String, ?> DONE = Map.of("completedOn", "2023-05-09", "result", "Đã xong");
    private final String monitor = Tokens.monitor();
    private PlanFixture plan;
    private byte[] file;

    @BeforeEach
    void threeAreDone() {
        TestOfficeClock.set(LocalDate.of(2023, 5, 10));
        plan = Appendices.issued(List.of(
                row(1, "Sở Tài chính", "", "Quý II/2023"),
                row(2, "Sở Tài chính", "", "30/9/2023"),
                row(3, "Sở Y tế", "", "Năm 2023"),
                row(4, "Sở Nội vụ", "", "Năm 2023"),
                row(5, "Sở Y tế", "", "Tháng 6 và tháng 12/2023")));
        act(Tokens.officer("STC"), thing(1, "STC"), "/completion", DONE).then().statusCode(200);
        act(Tokens.officer("STC"), thing(2, "STC"), "/completion", DONE).then().statusCode(200);
        act(Tokens.officer("SNV"), thing(4, "SNV"), "/completion", DONE).then().statusCode(200);
        file = Workbooks.of(monitor, plan.id);
    }

    @AfterEach
    void comesBack() {
        TestOfficeClock.reset();
    }

    @Test
    void opensTheTwoColumnsOfTheMonitorAloneAndShowsThemToNobodyElse() {
        Workbooks.read(file, sheet -> {
            assertTrue(sheet.getProtect());
            for (Column column : Column.values()) {
                assertEquals(
                        !column.isJudgement(),
                        cell(sheet, 1, column).getCellStyle().getLocked(),
                        column.title());
            }
            return null;
        });
        int columns = Workbooks.read(Workbooks.of(Tokens.officer("STC"), plan.id), sheet ->
                (int) sheet.getRow(0).getLastCellNum());
        assertEquals(Column.ofAgency().size(), columns);
    }

    @Test
    void confirmsAndReturnsAndDoesNothingTheSecondTime() {
        byte[] judged = edited(file, WorkbookJudgementTest::judge);
        JsonPath preview =
                post(monitor, judged, true).then().statusCode(200).extract().jsonPath();
        assertEquals(2, preview.getInt("counts.applied"));
        assertEquals("DONE", Appendices.lead(plan.id, 1, "STC").get("state"));
        JsonPath first = sent(monitor, judged);
        assertEquals(
                List.of(List.of("CONFIRM"), List.of("RETURN"), List.of(), List.of(), List.of()),
                first.getList("rows.moves"));
        assertEquals(3, first.getInt("counts.unchanged"));
        as(monitor).get(thing(1, "STC")).then().body("state", equalTo("CONFIRMED"));
        as(monitor)
                .get(thing(2, "STC") + "/history")
                .then()
                .body("items.what", contains("RETURN", "COMPLETE", "CREATE"))
                .body("items[0].why", equalTo("thiếu danh sách"));
        assertEquals(5, sent(monitor, judged).getInt("counts.unchanged"));
    }

    private static void judge(XSSFSheet sheet) {
        enter(sheet, 1, Column.JUDGEMENT, " đồng Ý ");
        enter(sheet, 2, Column.JUDGEMENT, "Trả lại");
        enter(sheet, 2, Column.REASON, "thiếu danh sách");
    }

    @Test
    void refusesByCellWhatItMayNotJudgeAndWhatCannotBeRead() {
        JsonPath answer = sent(monitor, edited(file, sheet -> {
            enter(sheet, 1, Column.JUDGEMENT, "tạm được");
            enter(sheet, 2, Column.JUDGEMENT, "Trả lại");
            for (int task : List.of(3, 4, 5)) {
                enter(sheet, task, Column.JUDGEMENT, "Đồng ý");
            }
        }));
        assertEquals(5, answer.getInt("counts.refused"));
        assertEquals(List.of("R2 cell-no-judgement"), remarks(answer, 0));
        assertEquals(List.of("S3 cell-empty"), remarks(answer, 1));
        assertEquals(List.of("R4 assignment-wrong-state"), remarks(answer, 2));
        assertEquals(List.of("R5 own-agency"), remarks(answer, 3));
        assertEquals(List.of("R6 assignment-wrong-state"), remarks(answer, 4));
        assertEquals("/rows/0/judgement", answer.getString("rows[0].remarks[0].pointer"));
        assertEquals("DONE", Appendices.lead(plan.id, 4, "SNV").get("state"));
    }

    @Test
    void refusesWhatTheAgencyChangedSinceAndEntriesThatAreTheAgencys() {
        act(monitor, thing(1, "STC"), "/return", Map.of("reason", "sai mẫu"))
                .then()
                .statusCode(200);
        act(Tokens.officer("STC"), thing(1, "STC"), "/completion", DONE).then().statusCode(200);
        JsonPath answer = sent(monitor, edited(file, sheet -> {
            judge(sheet);
            enter(sheet, 2, Column.RESULT, "sửa hộ");
            enter(sheet, 3, Column.PERCENT, "50");
        }));
        assertEquals(List.of("R2 cell-changed-meanwhile"), remarks(answer, 0));
        assertEquals(List.of("L3 cell-agency-enters"), remarks(answer, 1));
        assertEquals(List.of("L4 cell-agency-enters"), remarks(answer, 2));
        assertEquals(3, answer.getInt("counts.refused"));
        assertEquals("DONE", Appendices.lead(plan.id, 2, "STC").get("state"));
        assertEquals(0, Appendices.lead(plan.id, 3, "SYT").get("percent"));
    }

    @Test
    void isNobodyElsesToJudge() {
        byte[] judged = edited(file, WorkbookJudgementTest::judge);
        JsonPath officers = sent(Tokens.officer("STC"), judged);
        assertEquals(0, officers.getInt("counts.applied"), officers.prettify());
        for (String token : List.of(Tokens.office(), Tokens.editor(), Tokens.observer())) {
            post(token, judged, false).then().statusCode(403);
        }
        assertEquals("DONE", Appendices.lead(plan.id, 1, "STC").get("state"));
    }

    @Test
    void takesTheRowsOfJointLeadsTogetherInThePreviewAndTheRealRunAlike() {
        PlanFixture joint = jointAndDone();
        byte[] agreed = judged(joint, "Đồng ý", "Đồng ý");
        List<String> expected = List.of("APPLIED", "UNCHANGED");
        JsonPath preview =
                post(monitor, agreed, true).then().statusCode(200).extract().jsonPath();
        assertEquals(expected, preview.getList("rows.outcome"), preview.prettify());
        assertEquals(expected, sent(monitor, agreed).getList("rows.outcome"));
        assertEquals("CONFIRMED", Appendices.lead(joint.id, 1, "SYT").get("state"));
        assertEquals(List.of("UNCHANGED", "UNCHANGED"), sent(monitor, agreed).getList("rows.outcome"));
    }

    @Test
    void letsTheFirstLeadsRowSpeakWhereverItStandsAndRefusesAnotherWordOnTheOthers() {
        PlanFixture joint = jointAndDone();
        byte[] apart = edited(judged(joint, "Trả lại", "Đồng ý"), sheet -> sheet.shiftRows(1, 1, 2));
        for (boolean dryRun : List.of(true, false)) {
            JsonPath answer = post(monitor, apart, dryRun)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertEquals(List.of("REFUSED", "APPLIED"), answer.getList("rows.outcome"), answer.prettify());
            assertEquals(List.of("R3 cell-first-lead-judged"), remarks(answer, 0));
        }
        assertEquals("RETURNED", Appendices.lead(joint.id, 1, "SYT").get("state"));
    }

    private PlanFixture jointAndDone() {
        Map<String, Object> row = row(1, "Sở Tài chính; Sở Y tế", "", "Quý II/2023");
        row.put("leadMode", "JOINT");
        PlanFixture joint = Appendices.issued(List.of(row));
        String first = "/assignments/" + Appendices.lead(joint.id, 1, "STC").get("id");
        act(Tokens.officer("STC"), first, "/completion", DONE).then().statusCode(200);
        return joint;
    }

    private byte[] judged(PlanFixture joint, String first, String other) {
        return edited(Workbooks.of(monitor, joint.id), sheet -> {
            word(sheet, 1, first);
            word(sheet, 2, other);
        });
    }

    private static void word(XSSFSheet sheet, int row, String word) {
        sheet.getRow(row)
                .getCell(Column.JUDGEMENT.ordinal(), CREATE_NULL_AS_BLANK)
                .setCellValue(word);
        sheet.getRow(row).getCell(Column.REASON.ordinal(), CREATE_NULL_AS_BLANK).setCellValue("đã xem");
    }

    @Test
    void givesEachRoleTheFormThatItMaySendBack() {
        String head = Tokens.of(Set.of(Role.MONITOR_HEAD, Role.AGENCY_HEAD), "SNV");
        String both = Tokens.of(Set.of(Role.MONITOR, Role.AGENCY_OFFICER), "SNV");
        int all = Column.values().length;
        int own = Column.ofAgency().size();
        assertEquals(List.of(own, 1), form(head, ""));
        assertEquals(List.of(all, 5), form(both, ""));
        assertEquals(List.of(all, 5), form(both, "&form=JUDGE"));
        assertEquals(List.of(own, 1), form(both, "&form=FILL_IN"));
        assertEquals(List.of(all, 5), form(monitor, "&form=JUDGE"));
        refuses(head, "&form=JUDGE", 403);
        refuses(Tokens.of(Set.of(Role.MONITOR), "SNV"), "&form=FILL_IN", 403);
        refuses(Tokens.of(Set.of(Role.MONITOR_HEAD), "SNV"), "", 403);
        refuses(Tokens.officer("STC"), "&form=JUDGE", 403);
        refuses(both, "&form=OTHER", 400);
    }

    /** How many columns, and rows of assignments. */
    private List<Integer> form(String token, String more) {
        byte[] got = as(token)
                .get("/assignments/workbook?plan=" + plan.id + more)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        return Workbooks.read(
                got, sheet -> List.of((int) sheet.getRow(0).getLastCellNum(), sheet.getPhysicalNumberOfRows() - 1));
    }

    private void refuses(String token, String more, int status) {
        as(token).get("/assignments/workbook?plan=" + plan.id + more).then().statusCode(status);
    }

    private static List<String> remarks(JsonPath answer, int row) {
        return answer.<Map<String, String>>getList("rows[" + row + "].remarks").stream()
                .map(remark -> remark.get("cell") + " " + remark.get("rule"))
                .toList();
    }

    private String thing(int task, String agency) {
        return "/assignments/" + Appendices.lead(plan.id, task, agency).get("id");
    }
}
