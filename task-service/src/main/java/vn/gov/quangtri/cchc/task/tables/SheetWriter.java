package vn.gov.quangtri.cchc.task.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes a workbook of one sheet, row by row and in little memory. Every text is marked as text, so that what begins with '=' stays words
 * and no formula comes out of it.
 */
public final class SheetWriter implements AutoCloseable {

    /** The media type of what it writes. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int CHARACTER = 256;
    /** Rows kept in memory while it is written. */
    private static final int WINDOW = 50;
    /** As many as a cell of a spreadsheet may have. */
    private static final int MOST_CHARS = 32_767;

    private final SXSSFWorkbook workbook;
    private final SheetLooks looks;
    private final SXSSFSheet sheet;
    private final int firstEntry;
    private int line;

    /** @param widths of the columns, in characters; 0 hides one */
    public SheetWriter(String name, List<Integer> widths) {
        this(new SXSSFWorkbook(WINDOW), name, widths, Integer.MAX_VALUE);
    }

    private SheetWriter(SXSSFWorkbook workbook, String name, List<Integer> widths, int firstEntry) {
        this.workbook = workbook;
        this.looks = new SheetLooks(workbook);
        this.firstEntry = firstEntry;
        this.sheet = workbook.createSheet(name);
        for (int column = 0; column < widths.size(); column++) {
            sheet.setColumnWidth(column, widths.get(column) * CHARACTER);
            sheet.setColumnHidden(column, widths.get(column) == 0);
        }
    }

    /**
     * A workbook to fill in and send back: from a column on cells may be filled in; those before, and the titles, are locked against slips
     * of the hand. Its texts stand in the table that cells share, since POI, by which others may fill it in, keeps the old text of a cell
     * that holds its own.
     */
    public static SheetWriter toFillIn(String name, List<Integer> widths, int firstEntry) {
        SheetWriter writer = new SheetWriter(new SXSSFWorkbook(null, WINDOW, false, true), name, widths, firstEntry);
        writer.sheet.enableLocking();
        writer.sheet.lockFormatColumns(false);
        writer.sheet.lockFormatRows(false);
        writer.sheet.lockFormatCells(false);
        writer.sheet.lockAutoFilter(false);
        return writer;
    }

    /** A line of words over so many columns. */
    public void heading(String text, int columns) {
        Row row = sheet.createRow(line);
        put(row, 0, text, looks.title());
        sheet.addMergedRegion(new CellRangeAddress(line, line, 0, columns - 1));
        line++;
    }

    /** The titles of the columns; they stay in sight. */
    public void titles(List<String> titles) {
        Row row = sheet.createRow(line++);
        for (int column = 0; column < titles.size(); column++) {
            put(row, column, titles.get(column), looks.title());
        }
        sheet.createFreezePane(0, line);
    }

    /** A row of texts, numbers and cells as they were read; null leaves a cell empty. */
    public void row(List<?> values) {
        Row row = sheet.createRow(line++);
        for (int column = 0; column < values.size(); column++) {
            put(row, column, values.get(column), column < firstEntry ? looks.text() : looks.entry());
        }
    }

    private static void put(Row row, int column, Object value, CellStyle look) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(look);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof SourceCell wrong) {
            again(cell, wrong);
        } else if (value != null) {
            String text = value.toString();
            cell.setCellValue(text.substring(0, Math.min(text.length(), MOST_CHARS)));
        }
    }

    /** What a file held where words should be, as it was: so it is seen to be wrong again. */
    private static void again(Cell cell, SourceCell wrong) {
        switch (wrong.kind()) {
            case NUMBER, DATE -> cell.setCellValue(Double.parseDouble(wrong.raw()));
            case BOOLEAN -> cell.setCellValue("1".equals(wrong.raw()));
            case ERROR -> cell.setCellErrorValue(error(wrong.raw()).getCode());
            case TEXT, FORMULA -> cell.setCellValue(wrong.text());
        }
    }

    private static FormulaError error(String written) {
        return Arrays.stream(FormulaError.values())
                .filter(e -> e.getString().equals(written) && e.getLongCode() <= Byte.MAX_VALUE)
                .findFirst()
                .orElse(FormulaError.NA);
    }

    public void writeTo(OutputStream out) throws IOException {
        workbook.write(out);
    }

    /** The whole workbook. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Also removes what it kept on the disk. */
    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
