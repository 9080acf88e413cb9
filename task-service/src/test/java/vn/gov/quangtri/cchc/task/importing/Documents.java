package vn.gov.quangtri.cchc.task.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Word files made by POI. */
final class Documents {

    private Documents() {}

    static byte[] of(Consumer<XWPFDocument> content) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            content.accept(document);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XWPFTable table(XWPFDocument document, List<String[]> grid) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        grid.forEach(cells -> row(table, cells));
        return table;
    }

    /** Words are runs of their own, as Word leaves them after corrections; a line break is a new paragraph. */
    static void row(XWPFTable table, String... cells) {
        XWPFTableRow row = table.createRow();
        while (row.getTableCells().size() > cells.length) {
            row.removeCell(row.getTableCells().size() - 1);
        }
        for (int i = 0; i < cells.length; i++) {
            XWPFTableCell cell = i < row.getTableCells().size() ? row.getCell(i) : row.createCell();
            String[] lines = (cells[i] == null ? "" : cells[i]).split("\n");
            for (int line = 0; line < lines.length; line++) {
                XWPFParagraph paragraph = line == 0 ? cell.getParagraphArray(0) : cell.addParagraph();
                for (String word : lines[line].split("(?<= )")) {
                    paragraph.createRun().setText(word);
                }
            }
        }
    }

    /** A heading over so many columns. */
    static void heading(XWPFTable table, String text, int columns) {
        row(table, text);
        XWPFTableCell cell = table.getRow(table.getNumberOfRows() - 1).getCell(0);
        properties(cell).addNewGridSpan().setVal(BigInteger.valueOf(columns));
    }

    /** Merges the cells of a column from row to row, both included; the lower ones lose their text. */
    static void mergeDown(XWPFTable table, int column, int from, int to) {
        for (int i = from; i <= to; i++) {
            XWPFTableCell cell = table.getRow(i).getCell(column);
            if (i > from) {
                while (cell.getParagraphs().get(0).getRuns().size() > 0) {
                    cell.getParagraphs().get(0).removeRun(0);
                }
            }
            properties(cell).addNewVMerge().setVal(i == from ? STMerge.RESTART : STMerge.CONTINUE);
        }
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
    }
}
