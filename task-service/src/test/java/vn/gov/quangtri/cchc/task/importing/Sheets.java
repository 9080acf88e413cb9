package vn.gov.quangtri.cchc.task.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Excel files made by POI. */
final class Sheets {

    private Sheets() {}

    static byte[] of(List<String[]> grid) {
        return of(grid, sheet -> {});
    }

    static byte[] of(List<String[]> grid, Consumer<XSSFSheet> more) {
        return workbook(workbook -> {
            XSSFSheet sheet = workbook.createSheet("Phụ lục");
            fill(sheet, 0, grid);
            more.accept(sheet);
        });
    }

    static byte[] workbook(Consumer<XSSFWorkbook> content) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            content.accept(workbook);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void fill(XSSFSheet sheet, int first, List<String[]> grid) {
        for (int i = 0; i < grid.size(); i++) {
            XSSFRow row = sheet.createRow(first + i);
            for (int column = 0; column < grid.get(i).length; column++) {
                if (grid.get(i)[column] != null) {
                    row.createCell(column).setCellValue(grid.get(i)[column]);
                }
            }
        }
    }

    static void merge(XSSFSheet sheet, String range) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(range));
    }
}
