package vn.gov.quangtri.cchc.task.importing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;
import vn.gov.quangtri.cchc.task.tables.Large;

@QuarkusTest
class ImportResourceTest implements Servers {

    private final PlanFixture plan = PlanFixture.draft();
    private final String path = Imports.path(plan.id);

    @BeforeEach
    void aDraft() {
        Wire.names();
        Wire.plan(plan);
    }

    private String etag() {
        return as(Tokens.editor()).get("/plans/" + plan.id + "/appendix").header("ETag");
    }

    @Test
    void previewsWithAddressesAndChangesNothing() {
        Imports.preview(plan.id, Variants.sample("phu-luc-2023.xlsx"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo(etag()))
                .body("dryRun", equalTo(true))
                .body("source.kind", equalTo("XLSX"))
                .body("source.columns.find { it.field == 'deadline' }.cell", equalTo("E1"))
                .body("counts.understood", equalTo(9))
                .body("rows[1].status", equalTo("UNDERSTOOD"))
                .body("rows[1].change", equalTo("ADDED"))
                .body("rows[1].cells.deadline", equalTo("E3"))
                .body("rows[1].deadline.dueOn", equalTo("2023-09-30"))
                .body("rows[3].leads.key", contains("VPUB", "SNV"));
        assertEquals(0, Appendices.tasks(plan.id).size());
    }

    @Test
    void changesNothingTheSecondTime() {
        byte[] file = Variants.sample("phu-luc-2023.docx");
        Imports.really(plan.id, file)
                .then()
                .statusCode(200)
                .header("Consistency-Token", notNullValue())
                .body("counts.added", equalTo(9));
        String etag = etag();
        JsonPath before = Appendices.get(plan.id);
        Imports.really(plan.id, file).then().statusCode(200).body("counts.unchanged", equalTo(9));
        assertEquals(before.getLong("version"), Appendices.get(plan.id).getLong("version"));
        assertEquals(etag, etag());
    }

    @Test
    void keepsTheAnswerOfAnImportThatIsSentAgainAndMakesAPreviewAnew() {
        byte[] file = Variants.sample("phu-luc-2023.xlsx");
        String key = UUID.randomUUID().toString();
        for (int previews = 0; previews < 2; previews++) {
            Imports.file(file)
                    .header("Idempotency-Key", key)
                    .post(path)
                    .then()
                    .statusCode(200)
                    .header("Idempotency-Replayed", nullValue())
                    .body("counts.understood", equalTo(9));
        }
        assertEquals(0, Appendices.tasks(plan.id).size());
        String etag = etag();
        for (String replayed : new String[] {null, "true"}) {
            Imports.file(file)
                    .header("Idempotency-Key", key)
                    .header("If-Match", etag)
                    .post(path + "?dryRun=false")
                    .then()
                    .statusCode(200)
                    .header("Idempotency-Replayed", equalTo(replayed))
                    .body("counts.added", equalTo(9));
        }
        assertEquals(9, Appendices.tasks(plan.id).size());
    }

    @Test
    void asksAPersonAboutWhatItDoesNotUnderstandAndKeepsIt() {
        List<String[]> grid = Appendix2023.grid();
        grid.get(2)[2] = "Sở Mặt trời";
        grid.get(3)[4] = "khi nào tiện";
        byte[] file = Sheets.of(grid);
        Imports.preview(plan.id, file)
                .then()
                .body("counts.asking", equalTo(2))
                .body("rows[1].status", equalTo("ASKS"))
                .body("rows[1].remarks.cell", contains("C3"))
                .body("rows[1].remarks[0].pointer", equalTo("/rows/1/leads/0"))
                .body("rows[1].remarks[0].message", equalTo("Không có cơ quan nào tên “Sở Mặt trời” trong danh mục."))
                .body("rows[2].remarks[0].cell", equalTo("E4"));
        Imports.really(plan.id, file).then().statusCode(200);
        assertEquals(2, Appendices.get(plan.id).getList("problems").size());
    }

    @Test
    void refusesAllWrongRowsAtOnceAndTakesNone() {
        byte[] file = wrong();
        Imports.preview(plan.id, file)
                .then()
                .statusCode(200)
                .body("counts.refused", equalTo(5))
                .body("rows[1].status", equalTo("REFUSED"))
                .body("rows[1].remarks[0].message", equalTo("Ô B3: thiếu Nội dung."));
        Imports.really(plan.id, file)
                .then()
                .statusCode(422)
                .body("type", containsString("file-rows-refused"))
                .body(
                        "violations.rule",
                        contains("cell-empty", "cell-formula", "cell-no-text", "cell-number-taken", "cell-too-long"))
                .body("violations.pointer", hasItems("/rows/1/content", "/rows/2/leads", "/rows/4/number"));
        assertEquals(0, Appendices.tasks(plan.id).size());
    }

    /** No content; a formula; a number where a name should be; a number twice; a deadline as long as a story. */
    private static byte[] wrong() {
        List<String[]> grid = Appendix2023.grid();
        grid.get(2)[1] = "";
        grid.get(5)[0] = "4";
        grid.get(6)[4] = "trước ".repeat(100);
        return Sheets.of(grid, sheet -> {
            sheet.getRow(3).getCell(2).setCellFormula("HYPERLINK(\"http://x\",\"Sở Nội vụ\")");
            sheet.getRow(4).getCell(3).setCellValue(2023);
        });
    }

    @Test
    void givesAFileToCorrectThatCanBeSentAgain() {
        List<String[]> grid = Appendix2023.grid();
        grid.get(1)[1] = "=HYPERLINK(\"http://x\";\"đây\")";
        grid.get(2)[2] = "Sở Mặt trời";
        byte[] correction = Imports.correction(plan.id, Sheets.of(grid));
        JsonPath again = Imports.previewed(plan.id, correction);
        assertEquals(9, again.getInt("counts.rows"));
        assertEquals(0, again.getInt("counts.refused"));
        assertEquals(grid.get(1)[1], again.getString("rows[0].content"));
        assertEquals("C3: Không có cơ quan nào tên “Sở Mặt trời” trong danh mục.", remark(correction));
        Imports.really(plan.id, Variants.sample("phu-luc-2023.csv")).then().statusCode(200);
        byte[] same = Imports.correction(plan.id, Variants.sample("phu-luc-2023.csv"));
        Imports.really(plan.id, same).then().statusCode(200).body("counts.unchanged", equalTo(9));
    }

    /** Also sees that every text is marked as one, so that no formula comes out of it. */
    private static String remark(byte[] workbook) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            XSSFSheet sheet = book.getSheetAt(0);
            CellStyle style = sheet.getRow(1).getCell(1).getCellStyle();
            assertTrue(style.getQuotePrefixed());
            assertEquals(CellType.STRING, sheet.getRow(1).getCell(1).getCellType());
            return sheet.getRow(2).getCell(Field.values().length).getStringCellValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void asksAboutADateThatASpreadsheetMayHaveSwapped() {
        byte[] file = Sheets.of(Appendix2023.grid(), sheet -> {
            CellStyle day = sheet.getWorkbook().createCellStyle();
            day.setDataFormat((short) 14);
            date(sheet, 1, day, LocalDate.of(2023, 11, 30));
            date(sheet, 2, day, LocalDate.of(2023, 6, 5));
        });
        Imports.preview(plan.id, file)
                .then()
                .body("rows[0].status", equalTo("UNDERSTOOD"))
                .body("rows[0].deadline.dueOn", equalTo("2023-11-30"))
                .body("rows[1].status", equalTo("ASKS"))
                .body("rows[1].deadline.dueOn", equalTo("2023-06-05"));
    }

    private static void date(XSSFSheet sheet, int row, CellStyle style, LocalDate day) {
        sheet.getRow(row).getCell(4).setCellValue(day);
        sheet.getRow(row).getCell(4).setCellStyle(style);
    }

    @Test
    void saysWhatItLeftOut() {
        Imports.preview(plan.id, Variants.file("xlsx: headings of groups, and numbers that begin again"))
                .then()
                .body("source.numberedByPlace", equalTo(true))
                .body("skipped.kind", contains("HEADING", "HEADING"))
                .body("skipped.text", contains("I. Nhiệm vụ chung", "II Tuyên truyền trên báo chí"));
        Imports.preview(plan.id, Variants.file("xlsx: other order and more columns"))
                .then()
                .body("source.otherColumns.title", contains("Kinh phí (triệu đồng)", "Thời gian bắt đầu"));
    }

    @Test
    void leavesAloneWhatTheFileHasNoColumnFor() {
        List<Map<String, Object>> rows = Appendices.sample();
        rows.get(0).put("expectedResult", "Công văn");
        rows.get(3).put("leadMode", "JOINT");
        Wire.plan(plan.withItems(List.of("II.1.a"), List.of("II.2.1")));
        rows.get(4).put("topics", List.of("II.1.a"));
        rows.get(4).put("methods", List.of("II.2.1"));
        Appendices.put(plan.id, rows).then().statusCode(200);
        Imports.really(plan.id, Variants.sample("phu-luc-2023.csv")).then().body("counts.unchanged", equalTo(9));
    }

    @Test
    void tellsWhatIsNoLongerThere() {
        Imports.really(plan.id, Variants.sample("phu-luc-2023.csv")).then().statusCode(200);
        byte[] eight = Sheets.of(Appendix2023.grid().subList(0, 9));
        Imports.preview(plan.id, eight).then().body("deleted", contains(9));
        Imports.really(plan.id, eight).then().statusCode(200);
        assertEquals(8, Appendices.tasks(plan.id).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "chỉ là một câu", "STT;Nội dung\n1;Làm", "STT;Nội dung;Cơ quan chủ trì;Thời hạn\n"})
    void refusesAFileWithoutAnAppendix(String text) {
        Imports.preview(plan.id, text.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("type", containsString("file-refused"))
                .body("violations[0].message", notNullValue());
    }

    @Test
    void refusesMoreThanTwentyMegabytesAndFiveThousandRows() throws Exception {
        assertEquals(413, Imports.status(plan.id, new byte[(20 << 20) + 1]));
        String rows = Large.csv(5001);
        Imports.preview(plan.id, rows.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("violations[0].rule", equalTo("file-too-many-rows"));
    }

    @Test
    void needsTheCurrentTagAndAnOpenAppendix() {
        byte[] file = Variants.sample("phu-luc-2023.csv");
        Imports.file(file).post(path + "?dryRun=false").then().statusCode(428);
        Imports.file(file)
                .header("If-Match", "\"99\"")
                .post(path + "?dryRun=false")
                .then()
                .statusCode(412)
                .header("ETag", equalTo(etag()));
        Imports.preview(UUID.randomUUID(), file).then().statusCode(404);
        PlanFixture issued = Appendices.issued(List.of(Appendices.row(1, "Sở Nội vụ", "", "Quý II/2023")));
        Imports.preview(issued.id, file).then().statusCode(409).body("type", containsString("appendix-locked"));
    }

    @Test
    void isForPlanEditorsAlone() {
        byte[] file = Variants.sample("phu-luc-2023.csv");
        as(Tokens.editor()).contentType("text/csv").body(file).post(path).then().statusCode(200);
        for (String token : List.of(
                Tokens.monitor(),
                Tokens.officer("SNV"),
                Tokens.observer(),
                Tokens.admin(),
                Tokens.of(Set.of(Role.PLAN_APPROVER)))) {
            as(token).contentType("text/csv").body(file).post(path).then().statusCode(403);
            as(token)
                    .contentType("text/csv")
                    .body(file)
                    .post(path + "/workbook")
                    .then()
                    .statusCode(403);
        }
        RestAssured.given()
                .contentType("text/csv")
                .body(file)
                .post("/api/v1" + path)
                .then()
                .statusCode(401);
    }

    /** 150 of the damaged files, all the way through the service. */
    @Test
    void answersDamagedFilesWithoutAFault() {
        Damage damage = new Damage(7);
        for (int i = 0; i < 150; i++) {
            int status = Imports.preview(plan.id, damage.next()).statusCode();
            assertTrue(status == 200 || status == 422, "file " + i + ": " + status);
        }
    }
}
