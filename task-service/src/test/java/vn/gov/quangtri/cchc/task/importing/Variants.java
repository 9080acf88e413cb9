package vn.gov.quangtri.cchc.task.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;

/** The sample appendix as offices would write it: each must be read to the same nine tasks. */
final class Variants {

    private static final Map<String, Supplier<byte[]>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("the csv file of the sample", () -> sample("phu-luc-2023.csv"));
        ALL.put("the docx file of the sample", () -> sample("phu-luc-2023.docx"));
        ALL.put("the xlsx file of the sample", () -> sample("phu-luc-2023.xlsx"));
        ALL.put(
                "xlsx: other titles",
                () -> Sheets.of(Appendix2023.titled(
                        "TT", "Nhiệm vụ cụ thể", "ĐƠN VỊ THỰC HIỆN", "Các đơn vị phối hợp", "Tiến độ thực hiện")));
        ALL.put("xlsx: other order and more columns", Variants::swapped);
        ALL.put("xlsx: a letterhead, a header of two rows, numbered columns", Variants::twofold);
        ALL.put("xlsx: one deadline merged over several rows", Variants::mergedDeadline);
        ALL.put("xlsx: headings of groups, and numbers that begin again", Variants::headings);
        ALL.put("xlsx: no numbers at all", () -> Sheets.of(Appendix2023.ordered(Appendix2023.grid(), 1, 2, 3, 4)));
        ALL.put("xlsx: numbers computed, on the second sheet", Variants::computed);
        ALL.put("xlsx: a task of several rows", Variants::severalRows);
        ALL.put("csv: semicolons and decomposed letters", () -> csv(
                        Appendix2023.each(Appendix2023.grid(), c -> Normalizer.normalize(c, Normalizer.Form.NFD)), ";")
                .getBytes(StandardCharsets.UTF_8));
        ALL.put("csv: tabs in UTF-16", () -> ("\uFEFF" + csv(Appendix2023.grid(), "\t"))
                .getBytes(StandardCharsets.UTF_16LE));
        ALL.put("docx: a table inside a longer document", Variants::within);
        ALL.put("docx: two tables, the titles said again", Variants::twoTables);
        ALL.put("docx: a row cut by a page break, the titles said again", Variants::pageBreak);
        ALL.put("docx: headings and merged deadlines", Variants::wordMerges);
        ALL.put("docx: numbers lost, deleted text", Variants::tracked);
    }

    private Variants() {}

    static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    static byte[] file(String name) {
        return ALL.get(name).get();
    }

    static byte[] sample(String file) {
        try {
            return Files.readAllBytes(Path.of("../deploy/data").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String csv(List<String[]> grid, String separator) {
        return grid.stream()
                .map(row -> Arrays.stream(row)
                        .map(cell -> cell.contains(separator) || cell.contains("\"")
                                ? '"' + cell.replace("\"", "\"\"") + '"'
                                : cell)
                        .collect(Collectors.joining(separator)))
                .collect(Collectors.joining("\r\n"));
    }

    private static byte[] swapped() {
        List<String[]> grid = Appendix2023.ordered(Appendix2023.grid(), -1, 4, 0, 3, -1, 2, 1);
        grid.get(0)[0] = "Kinh phí (triệu đồng)";
        grid.get(0)[4] = "Thời gian bắt đầu";
        return Sheets.of(grid);
    }

    private static byte[] twofold() {
        return Sheets.workbook(workbook -> {
            XSSFSheet sheet = workbook.createSheet("KH 2023");
            Sheets.fill(
                    sheet,
                    0,
                    List.of(
                            new String[] {"ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ", null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"},
                            new String[] {"Phụ lục: nội dung, nhiệm vụ tuyên truyền cải cách hành chính năm 2023"},
                            new String[] {"(Kèm theo Kế hoạch số 00/KH-UBND)"},
                            new String[] {"STT", "Nội dung", "Cơ quan thực hiện", null, "Thời gian"},
                            new String[] {null, null, "Chủ trì", "Phối hợp", "hoàn thành"},
                            new String[] {"(1)", "(2)", "(3)", "(4)", "(5)"}));
            Sheets.fill(sheet, 7, Appendix2023.rows());
            Sheets.merge(sheet, "A2:E2");
            Sheets.merge(sheet, "A4:A5");
            Sheets.merge(sheet, "B4:B5");
            Sheets.merge(sheet, "C4:D4");
        });
    }

    private static byte[] mergedDeadline() {
        List<String[]> grid = Appendix2023.grid();
        for (int row = 4; row <= 7; row++) {
            grid.get(row)[4] = null;
        }
        return Sheets.of(grid, sheet -> Sheets.merge(sheet, "E4:E8"));
    }

    private static byte[] headings() {
        List<String[]> grid = Appendix2023.grid();
        for (int row = 1; row <= 9; row++) {
            grid.get(row)[0] = (row <= 3 ? row : row - 3) + ".";
        }
        grid.add(4, new String[] {"II", "Tuyên truyền trên báo chí"});
        grid.add(1, new String[] {"I. Nhiệm vụ chung"});
        return Sheets.of(grid, sheet -> Sheets.merge(sheet, "A2:E2"));
    }

    private static byte[] computed() {
        return Sheets.workbook(workbook -> {
            workbook.createSheet("Bìa").createRow(0).createCell(0).setCellValue("Kế hoạch");
            XSSFSheet sheet = workbook.createSheet("Phụ lục");
            Sheets.fill(sheet, 2, Appendix2023.grid());
            for (int i = 1; i <= 9; i++) {
                sheet.getRow(2 + i).getCell(0).setCellFormula("ROW()-3");
            }
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
    }

    /** The two leads of row 4 in rows of their own, beside a merged content. */
    private static byte[] severalRows() {
        List<String[]> grid = Appendix2023.grid();
        grid.get(4)[2] = "Văn phòng UBND tỉnh";
        grid.add(5, new String[] {null, null, "Sở Nội vụ;", null, null});
        return Sheets.of(grid, sheet -> {
            Sheets.merge(sheet, "A5:A6");
            Sheets.merge(sheet, "B5:B6");
            Sheets.merge(sheet, "D5:D6");
            Sheets.merge(sheet, "E5:E6");
        });
    }

    private static byte[] within() {
        return Documents.of(document -> {
            Documents.table(
                    document,
                    List.of(
                            new String[] {"ỦY BAN NHÂN DÂN\nTỈNH QUẢNG TRỊ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"},
                            new String[] {"Số: 00/KH-UBND", "Quảng Trị, ngày 03 tháng 4 năm 2023"}));
            document.createParagraph().createRun().setText("KẾ HOẠCH tuyên truyền cải cách hành chính năm 2023");
            document.createParagraph()
                    .createRun()
                    .setText("I. MỤC ĐÍCH, YÊU CẦU. Nội dung, nhiệm vụ, thời gian ở phụ lục.");
            Documents.table(document, List.of(new String[] {"Nội dung chi", "Số tiền", "Ghi chú"}, new String[] {
                "Hội nghị", "10.000.000", ""
            }));
            Documents.table(document, Appendix2023.grid());
            Documents.table(document, List.<String[]>of(new String[] {"Nơi nhận:\n- Như trên;", "KT. CHỦ TỊCH"}));
        });
    }

    private static byte[] twoTables() {
        List<String[]> rows = Appendix2023.rows();
        return Documents.of(document -> {
            Documents.table(document, joined(rows.subList(0, 5)));
            document.createParagraph().setPageBreak(true);
            Documents.table(document, joined(rows.subList(5, 9)));
        });
    }

    private static List<String[]> joined(List<String[]> rows) {
        List<String[]> grid = new ArrayList<>(rows);
        grid.add(0, Appendix2023.TITLES.clone());
        return grid;
    }

    private static byte[] pageBreak() {
        List<String[]> grid = Appendix2023.grid();
        String content = grid.get(6)[1];
        String helpers = grid.get(6)[3];
        int cut = content.indexOf("trực tiếp");
        int cutToo = helpers.indexOf("thị xã");
        grid.get(6)[1] = content.substring(0, cut).strip();
        grid.get(6)[3] = helpers.substring(0, cutToo).strip();
        grid.add(7, Appendix2023.TITLES.clone());
        grid.add(8, new String[] {"", content.substring(cut), "", helpers.substring(cutToo), ""});
        return Documents.of(document -> Documents.table(document, grid));
    }

    private static byte[] wordMerges() {
        return Documents.of(document -> {
            XWPFTable table =
                    Documents.table(document, joined(Appendix2023.rows().subList(0, 2)));
            Documents.heading(table, "II. Tuyên truyền thường xuyên", 5);
            Appendix2023.rows().subList(2, 7).forEach(row -> Documents.row(table, row));
            Documents.mergeDown(table, 4, 4, 8);
            Documents.heading(table, "III. Cuộc thi, báo cáo", 5);
            Appendix2023.rows().subList(7, 9).forEach(row -> Documents.row(table, row));
        });
    }

    /** Automatic numbers are no text of the cell; what a tracked change deleted is not there. */
    private static byte[] tracked() {
        List<String[]> grid = Appendix2023.grid();
        grid.stream().skip(1).forEach(row -> row[0] = "");
        return Documents.of(document -> {
            XWPFTable table = Documents.table(document, grid);
            CTRunTrackChange deleted =
                    table.getRow(1).getCell(1).getParagraphArray(0).getCTP().addNewDel();
            deleted.addNewR().addNewDelText().setStringValue(" Câu này đã bỏ.");
        });
    }
}
