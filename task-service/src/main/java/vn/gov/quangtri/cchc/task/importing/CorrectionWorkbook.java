package vn.gov.quangtri.cchc.task.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A file's rows as a workbook, each with what is to be said about it. Every text is marked as text: what begins with '=' stays words. */
final class CorrectionWorkbook {

    private static final String REMARKS = "Nhận xét của hệ thống (không nhập)";
    private static final String PLACE = "Vị trí trong tệp đã gửi";
    private static final int CHARACTER = 256;
    /** Rows kept in memory while it is written. */
    private static final int WINDOW = 50;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW);
    private final Sheet sheet = workbook.createSheet("Phụ lục");
    private final CellStyle text = workbook.createCellStyle();

    private CorrectionWorkbook() {
        text.setQuotePrefixed(true);
        text.setWrapText(true);
        text.setVerticalAlignment(VerticalAlignment.TOP);
    }

    static byte[] of(ImportResponse preview) {
        CorrectionWorkbook made = new CorrectionWorkbook();
        try (SXSSFWorkbook closed = made.workbook) {
            made.header();
            int line = 1;
            for (RowPreview row : preview.rows()) {
                made.row(line++, row);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            closed.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void header() {
        Row header = sheet.createRow(0);
        int column = 0;
        for (Field field : Field.values()) {
            sheet.setColumnWidth(column, field.width() * CHARACTER);
            put(header, column++, field.title());
        }
        for (String title : new String[] {REMARKS, PLACE}) {
            sheet.setColumnWidth(column, 40 * CHARACTER);
            put(header, column++, title);
        }
        sheet.createFreezePane(0, 1);
    }

    private void row(int line, RowPreview preview) {
        Row row = sheet.createRow(line);
        row.createCell(0).setCellValue(preview.number());
        for (Field field : Field.values()) {
            if (field != Field.NUMBER) {
                put(row, field.ordinal(), value(field, preview));
            }
        }
        int column = Field.values().length;
        put(
                row,
                column,
                preview.remarks().stream()
                        .map(r -> r.cell() + ": " + r.message())
                        .collect(Collectors.joining("\n")));
        put(row, column + 1, preview.lines().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    private static String value(Field field, RowPreview row) {
        return switch (field) {
            case NUMBER -> String.valueOf(row.number());
            case CONTENT -> row.content();
            case EXPECTED -> row.expectedResult();
            case LEADS -> row.leadText();
            case COORDINATORS -> row.coordinatingText();
            case DEADLINE -> row.deadline().phrase();
            case NOTE -> row.note();
        };
    }

    private void put(Row row, int column, String value) {
        if (value == null || value.isEmpty()) {
            return;
        }
        Cell cell = row.createCell(column);
        cell.setCellStyle(text);
        cell.setCellValue(value.substring(0, Math.min(value.length(), 32_000)));
    }
}
