package vn.gov.quangtri.cchc.task.workbook;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
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
class WorkbookResourceTest implements Servers {

    private static final String STC = "STC";

    @Inject
    DataSource database;

    private final String officer = Tokens.officer(STC);
    private PlanFixture plan;
    private byte[] file;

    @BeforeEach
    void aPlanInForce() {
        TestOfficeClock.set(LocalDate.of(2023, 5, 10));
        plan = Appendices.issued(List.of(
                row(1, "Sở Tài chính", "", "Quý II/2023"),
                row(2, "Sở Tài chính", "", "30/9/2023"),
                row(3, "Sở Tài chính", "", "Thường xuyên"),
                row(4, "Sở Y tế", "Sở Tài chính", "Năm 2023")));
        file = Workbooks.of(officer, plan.id);
    }

    @AfterEach
    void comesBack() {
        TestOfficeClock.reset();
    }

    @Test
    void givesAnAgencyItsOwnAndTheMonitorAll() {
        assertEquals(Set.of("Sở Tài chính"), agencies(file));
        assertEquals(Set.of("Sở Tài chính", "Sở Y tế"), agencies(Workbooks.of(Tokens.monitor(), plan.id)));
        byte[] one = as(Tokens.monitor())
                .get("/assignments/workbook?agency=SYT&plan=" + plan.id)
                .asByteArray();
        assertEquals(Set.of("Sở Y tế"), agencies(one));
    }

    private static Set<String> agencies(byte[] workbook) {
        return Workbooks.read(workbook, sheet -> {
            Set<String> names = new TreeSet<>();
            for (Row row : sheet) {
                names.add(row.getCell(Column.AGENCY.ordinal()).getStringCellValue());
            }
            names.remove(Column.AGENCY.title());
            return names;
        });
    }

    @Test
    void locksWhatIsNotToBeFilledIn() {
        Workbooks.read(file, sheet -> {
            assertTrue(sheet.getProtect());
            for (Column column : Column.ofAgency()) {
                assertEquals(column.width() == 0, sheet.isColumnHidden(column.ordinal()), column.title());
                CellStyle style = cell(sheet, 1, column).getCellStyle();
                assertEquals(!column.isEntry(), style.getLocked(), column.title());
                assertEquals(column.isEntry() ? "@" : "General", style.getDataFormatString());
                assertTrue(style.getQuotePrefixed());
            }
            return null;
        });
    }

    @Test
    void makesTheMovesThatARowAsksForAndNoneTheSecondTime() {
        byte[] filled = edited(file, WorkbookResourceTest::fill);
        JsonPath first = sent(officer, filled);
        assertEquals(List.of("APPLIED", "APPLIED", "UNCHANGED", "APPLIED"), first.getList("rows.outcome"));
        assertEquals(
                List.of(List.of("PROGRESS"), List.of("PROGRESS", "COMPLETE"), List.of(), List.of("PROGRESS")),
                first.getList("rows.moves"));
        assertEquals(3, first.getInt("counts.applied"));
        as(officer)
                .get(thing(1))
                .then()
                .body("percent", equalTo(40))
                .body("state", equalTo("IN_PROGRESS"))
                .body("content.note", equalTo("=1+1\nđang làm"));
        as(officer)
                .get(thing(2))
                .then()
                .body("state", equalTo("DONE"))
                .body("completedOn", equalTo("2023-05-09"))
                .body("content.note", equalTo("xong sớm"))
                .body("content.result", equalTo("Đã mở 5 lớp"))
                .body("content.documentNumber", equalTo("312/STC"))
                .body("content.documentDate", equalTo("2023-05-08"));
        as(officer)
                .get(thing(2) + "/history")
                .then()
                .body("items.what", contains("COMPLETE", "PROGRESS", "CREATE"))
                .body("items.post[0]", equalTo("officer.stc"));
        String etag = as(officer).get(thing(1)).header("ETag");
        assertEquals(4, sent(officer, filled).getInt("counts.unchanged"));
        assertEquals(etag, as(officer).get(thing(1)).header("ETag"));
        assertEquals(4, sent(officer, Workbooks.of(officer, plan.id)).getInt("counts.unchanged"));
    }

    private static void fill(XSSFSheet sheet) {
        enter(sheet, 1, Column.PERCENT, "40%");
        enter(sheet, 1, Column.NOTE, "=1+1\r\nđang làm");
        enter(sheet, 2, Column.NOTE, "xong sớm");
        enter(sheet, 2, Column.RESULT, "Đã mở 5 lớp");
        enter(sheet, 2, Column.COMPLETED, "9/5/2023");
        enter(sheet, 2, Column.DOCUMENT, "312/STC");
        enter(sheet, 2, Column.DOCUMENT_DATE, "08.05.2023");
        cell(sheet, 4, Column.PERCENT).setCellValue(70);
    }

    @Test
    void takesBackEverythingAfterAPreview() {
        byte[] filled = edited(file, WorkbookResourceTest::fill);
        JsonPath preview =
                post(officer, filled, true).then().statusCode(200).extract().jsonPath();
        assertTrue(preview.getBoolean("dryRun"));
        assertEquals("NOT_STARTED", Appendices.lead(plan.id, 2, STC).get("state"));
        assertEquals(Workbooks.read(file, XSSFSheet::getLastRowNum), preview.getInt("counts.rows"));
        assertEquals(preview.getList("rows"), sent(officer, filled).getList("rows"));
    }

    @Test
    void refusesWhatAnotherChangedSinceWithItsCellsAndTakesTheRest() {
        act(officer, thing(1), "/progress", Map.of("percent", 10)).then().statusCode(200);
        act(officer, thing(3), "/progress", Map.of("percent", 10)).then().statusCode(200);
        JsonPath answer = sent(officer, edited(file, WorkbookResourceTest::fill));
        assertEquals(List.of("REFUSED", "APPLIED", "UNCHANGED", "APPLIED"), answer.getList("rows.outcome"));
        assertEquals(List.of("L2", "M2"), answer.getList("rows[0].remarks.cell"));
        assertEquals("cell-changed-meanwhile", answer.getString("rows[0].remarks[0].rule"));
        assertEquals(
                "Ô L2: sau khi tệp được tải về, người khác đã cập nhật phân công này; hãy tải lại rồi sửa.",
                answer.getString("rows[0].remarks[0].message"));
        assertEquals(10, Appendices.lead(plan.id, 1, STC).get("percent"));
    }

    @Test
    void takesEachRowOnceWhenTheSameFileComesTwiceAtOnce() {
        byte[] filled = edited(file, WorkbookResourceTest::fill);
        List<JsonPath> answers = Stream.of(officer, Tokens.clerk(STC))
                .map(token -> CompletableFuture.supplyAsync(() -> sent(token, filled)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertEquals(
                3, answers.stream().mapToInt(a -> a.getInt("counts.applied")).sum());
        as(officer).get(thing(2) + "/history").then().body("items.what", contains("COMPLETE", "PROGRESS", "CREATE"));
        assertEquals(4, sent(officer, filled).getInt("counts.unchanged"));
    }

    @Test
    void takesInOneFileAfterTheOtherToItsEnd() throws Exception {
        String syt = Tokens.officer("SYT");
        byte[] filled = edited(file, WorkbookResourceTest::fill);
        byte[] others = edited(Workbooks.of(syt, plan.id), sheet -> enter(sheet, 4, Column.PERCENT, "30"));
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            String id = Appendices.lead(plan.id, 1, STC).get("id").toString().replace("-", "");
            statement.executeQuery("SELECT id FROM assignment WHERE id = 0x" + id + " FOR UPDATE");
            CompletableFuture<JsonPath> first = CompletableFuture.supplyAsync(() -> sent(officer, filled));
            Wire.until(() -> isWaiting(statement));
            CompletableFuture<JsonPath> second = CompletableFuture.supplyAsync(() -> sent(syt, others));
            assertThrows(TimeoutException.class, () -> second.get(4, TimeUnit.SECONDS));
            other.rollback();
            other.setAutoCommit(true);
            assertEquals(3, first.get(30, TimeUnit.SECONDS).getInt("counts.applied"));
            assertEquals(1, second.get(30, TimeUnit.SECONDS).getInt("counts.applied"));
        }
    }

    private static boolean isWaiting(Statement statement) throws SQLException {
        try (ResultSet waiting = statement.executeQuery("SELECT COUNT(*) FROM information_schema.processlist"
                + " WHERE command <> 'Sleep' AND LOWER(info) LIKE 'update assignment %'")) {
            waiting.next();
            return waiting.getInt(1) > 0;
        }
    }

    @Test
    void answersAFileThatIsSentAgainWithTheSameKeyAsTheFirstTime() {
        byte[] filled = edited(file, WorkbookResourceTest::fill);
        String key = plan.id.toString();
        for (String replayed : new String[] {null, "true"}) {
            as(officer)
                    .contentType("application/octet-stream")
                    .header("Idempotency-Key", key)
                    .body(filled)
                    .post("/assignments/workbook?dryRun=false")
                    .then()
                    .statusCode(200)
                    .header("Idempotency-Replayed", equalTo(replayed))
                    .body("counts.applied", equalTo(3));
        }
    }

    @Test
    void namesEveryWrongCellAtOnce() {
        JsonPath answer = sent(officer, edited(file, sheet -> {
            enter(sheet, 1, Column.PERCENT, "một nửa");
            cell(sheet, 1, Column.NOTE).setCellFormula("HYPERLINK(\"http://x\",\"xem\")");
            enter(sheet, 1, Column.COMPLETED, "31/4/2023");
            enter(sheet, 2, Column.COMPLETED, "11/05/2023");
            enter(sheet, 3, Column.PERCENT, "101");
            enter(sheet, 3, Column.RESULT, "x".repeat(5001));
            enter(sheet, 3, Column.DOCUMENT, "9/STC");
            cell(sheet, 4, Column.PERCENT).setBlank();
            cell(sheet, 4, Column.NOTE).setCellValue(true);
        }));
        assertEquals(4, answer.getInt("counts.refused"));
        assertEquals(List.of("L2 cell-no-percent", "M2 cell-formula", "O2 cell-no-day"), remarks(answer, 0));
        assertEquals(List.of("N3 result-required", "O3 day-in-future"), remarks(answer, 1));
        assertEquals(
                Set.of("L4 cell-no-percent", "N4 cell-too-long", "P4 cell-document-without-day"),
                Set.copyOf(remarks(answer, 2)));
        assertEquals(List.of("M5 cell-no-text", "L5 cell-empty"), remarks(answer, 3));
        assertEquals("/rows/1/result", answer.getString("rows[1].remarks[0].pointer"));
        assertEquals("NOT_STARTED", Appendices.lead(plan.id, 2, STC).get("state"));
    }

    private static List<String> remarks(JsonPath answer, int row) {
        return answer.<Map<String, String>>getList("rows[" + row + "].remarks").stream()
                .map(remark -> remark.get("cell") + " " + remark.get("rule"))
                .toList();
    }

    @Test
    void refusesWhatTheSingleMovesRefuse() {
        JsonPath answer = sent(officer, edited(file, sheet -> {
            for (int task : List.of(3, 4)) {
                enter(sheet, task, Column.RESULT, "Đã xong");
                enter(sheet, task, Column.COMPLETED, "10/05/2023");
            }
        }));
        assertEquals(List.of("L4 ongoing-has-no-completion"), remarks(answer, 2));
        assertEquals(List.of("L5 coordinators-do-not-complete"), remarks(answer, 3));
        Consumer<XSSFSheet> hand = sheet -> enter(sheet, 4, Column.PERCENT, "50");
        byte[] monitors = edited(Workbooks.of(Tokens.monitor(), plan.id), hand);
        JsonPath others = sent(officer, monitors);
        assertEquals(1, others.getInt("counts.refused"), others.prettify());
        assertTrue(others.getList("rows.remarks.rule").toString().contains("cell-not-held"));
        assertEquals(0, Appendices.lead(plan.id, 4, "SYT").get("percent"));
        act(officer, thing(1), "/completion", Map.of("completedOn", "2023-05-10", "result", "x"))
                .then()
                .statusCode(200);
        byte[] again = edited(Workbooks.of(officer, plan.id), sheet -> enter(sheet, 1, Column.NOTE, "thêm"));
        assertEquals(List.of("L2 assignment-wrong-state"), remarks(sent(officer, again), 0));
        Wire.plan(plan.ended("CLOSED"));
        assertEquals(List.of("L3 plan-ended"), remarks(sent(officer, edited(file, WorkbookResourceTest::fill)), 1));
    }

    @Test
    void knowsRowsAgainWhereverTheyStand() {
        byte[] other = edited(file, sheet -> {
            sheet.shiftRows(0, sheet.getLastRowNum(), 2);
            sheet.createRow(0).createCell(3).setCellValue("Sở Tài chính báo cáo tháng 5");
            sheet.removeRow(sheet.getRow(4));
            sheet.getRow(3).getCell(Column.COMPLETED.ordinal()).setCellValue(LocalDate.of(2023, 5, 9));
            CellStyle day = sheet.getWorkbook().createCellStyle();
            day.setDataFormat((short) 14);
            sheet.getRow(3).getCell(Column.COMPLETED.ordinal()).setCellStyle(day);
            sheet.getRow(3).getCell(Column.RESULT.ordinal()).setCellValue("Đã xong");
            copy(sheet, 3, 9);
            sheet.createRow(10).createCell(Column.NOTE.ordinal()).setCellValue("dòng thêm");
        });
        JsonPath answer = sent(officer, other);
        assertEquals(
                List.of("APPLIED", "UNCHANGED", "UNCHANGED", "REFUSED", "REFUSED"), answer.getList("rows.outcome"));
        assertEquals("2023-05-09", Appendices.lead(plan.id, 1, STC).get("completedOn"));
        assertEquals(List.of("A10 cell-row-twice"), remarks(answer, 3));
        assertEquals("A11 cell-row-unknown", remarks(answer, 4).get(0));
    }

    private static void copy(XSSFSheet sheet, int from, int to) {
        Row copy = sheet.createRow(to);
        sheet.getRow(from).forEach(cell -> {
            if (cell.getColumnIndex() < Column.PLAN.ordinal()) {
                copy.createCell(cell.getColumnIndex()).setCellValue(cell.getStringCellValue());
            }
        });
        copy.createCell(Column.PERCENT.ordinal()).setCellValue("5");
    }

    @Test
    void refusesWhatIsNoWorkbookOfAssignments() {
        byte[] stranger =
                edited(file, sheet -> sheet.getRow(0).removeCell(sheet.getRow(0).getCell(0)));
        byte[] lacking =
                edited(file, sheet -> sheet.getRow(0).removeCell(sheet.getRow(0).getCell(Column.NOTE.ordinal())));
        assertEquals("file-no-assignments", fault(stranger));
        assertEquals("file-no-assignments", fault(lacking));
        assertEquals("file-no-workbook", fault("a,b\n1,2".getBytes(StandardCharsets.UTF_8)));
        assertEquals("file-broken", fault(Arrays.copyOf(file, file.length / 2)));
        assertEquals("file-empty", fault(new byte[0]));
    }

    private String fault(byte[] sent) {
        return post(officer, sent, false)
                .then()
                .statusCode(422)
                .body("type", containsString("file-refused"))
                .extract()
                .jsonPath()
                .getString("violations[0].rule");
    }

    @Test
    void isForAgenciesAndDownwardsForTheMonitor() {
        for (String token : List.of(Tokens.head(STC), Tokens.clerk(STC))) {
            as(token).get("/assignments/workbook?plan=" + plan.id).then().statusCode(200);
            post(token, file, true).then().statusCode(200);
        }
        as(Tokens.monitorHead())
                .get("/assignments/workbook?plan=" + plan.id)
                .then()
                .statusCode(200);
        post(Tokens.monitor(), file, true).then().statusCode(403);
        for (String token : List.of(
                Tokens.editor(),
                Tokens.approver(),
                Tokens.office(),
                Tokens.observer(),
                Tokens.integrator(),
                Tokens.registry(),
                Tokens.admin(),
                Tokens.officerWithoutAgency())) {
            as(token).get("/assignments/workbook").then().statusCode(403);
            post(token, file, true).then().statusCode(403);
        }
        RestAssured.given().get("/api/v1/assignments/workbook").then().statusCode(401);
        RestAssured.given()
                .body(file)
                .post("/api/v1/assignments/workbook")
                .then()
                .statusCode(401);
    }

    private String thing(int task) {
        return "/assignments/" + Appendices.lead(plan.id, task, STC).get("id");
    }
}
