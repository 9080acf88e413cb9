package vn.gov.quangtri.cchc.task.importing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.task.fixture.PlanFixture;
import vn.gov.quangtri.cchc.task.fixture.Servers;
import vn.gov.quangtri.cchc.task.fixture.Wire;
import vn.gov.quangtri.cchc.task.tables.Zips;

/** Files whose rows and texts are easily lost: in several tables, in parts, too long, of the wrong kind. */
@QuarkusTest
class ImportShapesTest implements Servers {

    private final PlanFixture plan = PlanFixture.draft();

    @BeforeEach
    void aDraft() {
        Wire.names();
        Wire.plan(plan);
    }

    @Test
    void joinsATableThatWasCutInTwoWithoutItsTitles() {
        List<String[]> grid = Appendix2023.grid();
        byte[] file = Documents.of(document -> {
            Documents.table(document, grid.subList(0, 6));
            Documents.table(document, grid.subList(6, 10));
            Documents.table(document, List.<String[]>of(new String[] {"Nơi nhận:\n- Như trên;", "KT. CHỦ TỊCH"}));
        });
        Imports.preview(plan.id, file)
                .then()
                .body("counts.understood", equalTo(9))
                .body("rows[5].cells.deadline", equalTo("Bảng 2!E1"))
                .body("source.otherTables.table", contains("Bảng 3"))
                .body("source.otherTables.rows", contains(1));
    }

    @Test
    void leavesOutTablesThatOnlyLookAsIfTheyWentOn() {
        String[] next = {"6", "Việc khác", "Sở Nội vụ", "", "Quý I/2023"};
        byte[] file = Documents.of(document -> {
            Documents.table(document, List.<String[]>of(next));
            Documents.table(document, Appendix2023.grid().subList(0, 6));
            Documents.table(document, List.<String[]>of(wider(next, "20")));
            Documents.table(document, List.<String[]>of(with(next, 0, "1")));
            Documents.table(document, List.<String[]>of(with(next, 0, "")));
            Documents.table(document, List.<String[]>of(with(next, 1, "")));
            Documents.table(document, List.<String[]>of(with(next, 2, "")));
            Documents.table(document, List.of(Arrays.copyOf(Appendix2023.TITLES, 3), Arrays.copyOf(next, 3)));
        });
        Imports.preview(plan.id, file)
                .then()
                .log()
                .body(true)
                .body("source.table", equalTo("Bảng 2"))
                .body("counts.rows", equalTo(5))
                .body(
                        "source.otherTables.table",
                        contains("Bảng 1", "Bảng 3", "Bảng 4", "Bảng 5", "Bảng 6", "Bảng 7", "Bảng 8"));
    }

    private static String[] with(String[] row, int column, String text) {
        String[] other = row.clone();
        other[column] = text;
        return other;
    }

    private static String[] wider(String[] row, String text) {
        String[] other = Arrays.copyOf(row, row.length + 1);
        other[row.length] = text;
        return other;
    }

    @Test
    void joinsATableWithOtherTitlesForTheSameColumns() {
        List<String[]> grid = Appendix2023.grid();
        List<String[]> second = new ArrayList<>();
        second.add(new String[] {"TT", "Tiến độ", "Nhiệm vụ", "Đơn vị thực hiện", "Phối hợp"});
        second.addAll(Appendix2023.ordered(grid.subList(6, 10), 0, 4, 1, 2, 3));
        byte[] file = Documents.of(document -> {
            Documents.table(document, grid.subList(0, 6));
            Documents.table(document, second);
        });
        Imports.preview(plan.id, file)
                .then()
                .body("counts.rows", equalTo(9))
                .body("counts.understood", equalTo(9))
                .body("rows[8].leads[0].key", equalTo("SNV"));
    }

    @Test
    void joinsTheSheetsOfAWorkbookAndNamesThoseItLeavesOut() {
        List<String[]> grid = Appendix2023.grid();
        byte[] file = Sheets.workbook(workbook -> {
            Sheets.fill(workbook.createSheet("Phần 1"), 0, grid.subList(0, 6));
            Sheets.fill(
                    workbook.createSheet("Phần 2"),
                    0,
                    Stream.concat(grid.stream().limit(1), grid.stream().skip(6)).toList());
            Sheets.fill(workbook.createSheet("Kinh phí"), 0, List.<String[]>of(new String[] {"Mục", "Tiền"}));
        });
        Imports.preview(plan.id, file)
                .then()
                .body("counts.understood", equalTo(9))
                .body("source.table", equalTo("Phần 1"))
                .body("source.otherTables.table", contains("Kinh phí"));
    }

    @Test
    void doesNotGiveAPartsDayOrLeadToTheWholeTask() {
        List<String[]> grid = Appendix2023.grid();
        grid.add(2, new String[] {"", "- Đăng bài trên báo", "Báo Quảng Trị", "", "Quý III/2023"});
        grid.add(3, new String[] {"", "- Phát trên đài", "", "", "trước 30/11/2023"});
        Imports.preview(plan.id, Sheets.of(grid))
                .then()
                .body("rows[0].status", equalTo("REFUSED"))
                .body(
                        "rows[0].remarks.rule",
                        contains("cell-leads-differ", "cell-deadlines-differ", "cell-deadlines-differ"))
                .body("rows[0].remarks.cell", contains("C3", "E3", "E4"));
    }

    @Test
    void takesInPartsWithTheDayAndLeadOfTheWork() {
        List<String[]> grid = Appendix2023.grid();
        String[] work = grid.get(1);
        grid.add(2, new String[] {"", "- Đăng bài trên báo", work[2], "", work[4]});
        Imports.preview(plan.id, Sheets.of(grid))
                .then()
                .body("counts.understood", equalTo(9))
                .body("rows[0].content", equalTo(work[1] + " - Đăng bài trên báo"))
                .body("rows[0].leadText", equalTo(work[2]))
                .body("rows[0].deadline.phrase", equalTo(work[4]));
    }

    @Test
    void refusesACorrectionThatNobodyCorrected() {
        List<String[]> grid = Appendix2023.grid();
        grid.get(1)[4] = "Quý I/2023 và " + "x".repeat(500) + " hết";
        grid.get(2)[1] = "Tuyên truyền ".repeat(450) + "hết";
        grid.add(4, new String[] {"", "", "", "", "Quý IV/2023"});
        byte[] sent = Sheets.of(grid, sheet -> wrongKinds(sheet));
        byte[] again = Imports.correction(plan.id, sent);
        Imports.preview(plan.id, again)
                .then()
                .body("counts.rows", equalTo(9))
                .body("rows[0].remarks.rule", contains("cell-too-long"))
                .body("rows[1].remarks.rule", contains("cell-too-long"))
                .body("rows[1].content", equalTo(grid.get(2)[1]))
                .body("rows[2].status", equalTo("ASKS"))
                .body("rows[2].deadline.phrase", equalTo(grid.get(3)[4] + " hoặc Quý IV/2023"))
                .body("rows[3].remarks.rule", contains("cell-no-text"))
                .body("rows[4].remarks.rule", contains("cell-no-text"))
                .body("rows[5].remarks.rule", contains("cell-no-text"));
    }

    private static void wrongKinds(XSSFSheet sheet) {
        sheet.getRow(5).getCell(2).setCellErrorValue(FormulaError.REF);
        sheet.getRow(6).getCell(3).setCellValue(true);
        sheet.getRow(7).getCell(1).setCellValue(2023);
    }

    @Test
    void readsWhatExcelWritesForCharactersThatXmlMayNotHold() {
        byte[] file = Zips.with(
                Sheets.of(Appendix2023.grid()),
                "xl/worksheets/sheet1.xml",
                Zips.text("<worksheet><sheetData><row>" + cells(Appendix2023.TITLES) + "</row><row>"
                        + cells("1", "Việc một_x000D_\nrồi _x005F_x0041_", "Sở_x0020_Nội vụ", "", "Quý I/2023")
                        + "</row><row>"
                        + cells("2") + "<c t=\"s\"><v>0</v></c>" + cells("Sở Nội vụ", "", "Quý I/2023")
                        + "</row></sheetData></worksheet>"));
        byte[] shared = Zips.with(
                file,
                "xl/sharedStrings.xml",
                Zips.text("<sst><si><t>Việc_x0007_ hai_x000D_\nrồi _x005F_x0041_</t></si></sst>"));
        Imports.preview(plan.id, shared)
                .then()
                .body("counts.understood", equalTo(2))
                .body("rows.content", contains("Việc một\nrồi _x0041_", "Việc hai\nrồi _x0041_"))
                .body("rows[0].leads.key", contains("SNV"));
    }

    private static String cells(String... texts) {
        return Stream.of(texts)
                .map(text -> "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>")
                .reduce("", String::concat);
    }

    @Test
    void saysOfATextThatWasCutThatItIsTooLong() {
        String spaced = "Tuyên truyền." + " ".repeat(33_000) + "Hết.";
        List<String[]> grid = Appendix2023.grid();
        grid.get(1)[1] = spaced;
        Imports.preview(plan.id, Variants.csv(grid, ";").getBytes(StandardCharsets.UTF_8))
                .then()
                .body("rows[0].remarks.rule", contains("cell-too-long"));
        Imports.preview(plan.id, Documents.of(document -> Documents.table(document, grid)))
                .then()
                .body("rows[0].remarks.rule", contains("cell-too-long"));
        List<String[]> cut = Appendix2023.grid();
        cut.get(6)[1] = spaced;
        byte[] inTwo = Documents.of(document -> {
            Documents.table(document, cut.subList(0, 6));
            Documents.table(document, cut.subList(6, 10));
        });
        Imports.preview(plan.id, inTwo).then().body("rows[5].remarks.rule", contains("cell-too-long"));
        grid.get(1)[1] = "Tuyên truyền." + " ".repeat(6_000) + "Hết.";
        Imports.preview(plan.id, Variants.csv(grid, ";").getBytes(StandardCharsets.UTF_8))
                .then()
                .body("counts.refused", equalTo(0))
                .body("rows[0].content", equalTo("Tuyên truyền. Hết."));
    }

    @Test
    void namesTheCellOfANumberThatIsGivenTwice() {
        List<String[]> grid = Appendix2023.ordered(Appendix2023.grid(), 1, 2, 3, 4, 0);
        grid.get(3)[4] = "2";
        Imports.preview(plan.id, Sheets.of(grid))
                .then()
                .body("rows[2].remarks.cell", contains("E4"))
                .body("rows[2].remarks.rule", contains("cell-number-taken"));
    }
}
