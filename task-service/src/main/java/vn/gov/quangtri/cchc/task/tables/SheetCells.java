package vn.gov.quangtri.cchc.task.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The rows of one sheet. Formulas are never computed, links and queries never followed. */
final class SheetCells extends DefaultHandler {

    private final SheetValues values;
    private final ReadingBudget budget;
    private final List<SourceRow> rows = new ArrayList<>();
    private final List<CellRangeAddress> merges = new ArrayList<>();

    private SortedMap<Integer, SourceCell> row = new TreeMap<>();
    private int number;
    private int column = -1;
    private String type;
    private int style;
    private boolean formula;
    private StringBuilder value;
    private boolean inValue;

    SheetCells(List<String> strings, DateStyles styles, boolean from1904, ReadingBudget budget) {
        this.values = new SheetValues(strings, styles, from1904);
        this.budget = budget;
    }

    List<SourceRow> rows() {
        return new Merges(rows, budget).spread(merges);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes a) {
        switch (name) {
            case "row" -> beginRow(a.getValue("r"));
            case "c" -> beginCell(a);
            case "f" -> formula = true;
            case "v", "t" -> inValue = value != null;
            case "mergeCell" -> {
                budget.cell();
                merges.add(CellRangeAddress.valueOf(String.valueOf(a.getValue("ref"))));
            }
            default -> {
                // Formats, links, checks, drawings: not content.
            }
        }
    }

    private void beginRow(String r) {
        row = new TreeMap<>();
        number = r == null ? number + 1 : Integer.parseInt(r);
        column = -1;
    }

    private void beginCell(Attributes a) {
        String r = a.getValue("r");
        column = r == null ? column + 1 : SourceRow.column(r);
        type = a.getValue("t");
        style = a.getValue("s") == null ? -1 : Integer.parseInt(a.getValue("s"));
        formula = false;
        value = new StringBuilder();
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (inValue && value.length() < ReadingBudget.CELL_CHARS) {
            value.append(chars, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {
                // As above.
            }
        }
    }

    private void endCell() {
        if (value != null && column >= 0 && column < ReadingBudget.COLUMNS && (!value.isEmpty() || formula)) {
            budget.cell();
            budget.chars("s".equals(type) ? 0 : value.length());
            row.put(
                    column,
                    values.cell(SourceRow.address(number, column), type, style, formula, ReadingBudget.clipped(value)));
        }
        value = null;
    }

    private void endRow() {
        if (!row.isEmpty()) {
            budget.row();
            rows.add(new SourceRow(number, row));
        }
    }
}
