package vn.gov.quangtri.cchc.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.gov.quangtri.cchc.local.sample.CsvFile;

/** An appendix as an office's workbook: the sample's nine rows over and over, with other numbers and texts, and other deadlines. */
final class AppendixFile {

    private static final String[] COLUMNS = {
        "STT", "Nội dung", "Kết quả dự kiến", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành", "Ghi chú"
    };
    private static final String[] DEADLINES = {
        "Quý I/2023", "Hoàn thành trước quý IV/2023", "Tháng 12/2023", "Năm 2023", "Trước ngày 30/11/2023",
        "Thường xuyên", "Hằng quý", "15/6/2023", "6 tháng đầu năm", "Chậm nhất ngày 20/10/2023"
    };

    private AppendixFile() {}

    /** @param sample the sample's rows, a CSV file with titles */
    static Path write(Path target, Path sample, int rows) throws IOException {
        List<Map<String, String>> known = CsvFile.read(sample);
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(target)) {
            Sheet sheet = workbook.createSheet("Phụ lục");
            fill(sheet.createRow(0), COLUMNS);
            for (int i = 1; i <= rows; i++) {
                Map<String, String> one = known.get(i % known.size());
                Row row = sheet.createRow(i);
                row.createCell(0).setCellValue(i);
                fill(
                        row,
                        null,
                        one.get("Nội dung") + " (đợt " + i + ")",
                        "Văn bản, kết quả của nhiệm vụ " + i,
                        one.get("Cơ quan chủ trì"),
                        one.get("Cơ quan phối hợp"),
                        DEADLINES[i % DEADLINES.length],
                        i % 3 == 0 ? "Mẫu đo tải " + i : "");
            }
            workbook.write(out);
        }
        return target;
    }

    /** The texts of all cells, by POI alone. */
    static List<List<String>> read(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        DataFormatter shown = new DataFormatter();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            for (Row row : workbook.getSheetAt(0)) {
                List<String> cells = new ArrayList<>();
                for (Cell cell : row) {
                    cells.add(shown.formatCellValue(cell));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    private static void fill(Row row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            if (texts[i] != null) {
                row.createCell(i).setCellValue(texts[i]);
            }
        }
    }
}
