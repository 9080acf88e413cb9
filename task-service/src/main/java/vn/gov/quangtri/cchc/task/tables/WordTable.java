package vn.gov.quangtri.cchc.task.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A table of a Word document while it is read. */
final class WordTable {

    private final String name;
    private final ReadingBudget budget;
    private final List<SourceRow> rows = new ArrayList<>();
    /** By column, the cell that a vertical merge continues. */
    private final Map<Integer, SourceCell> above = new HashMap<>();

    private SortedMap<Integer, SourceCell> row = new TreeMap<>();
    private StringBuilder text;
    private int number;
    private int column;
    private int span;
    private boolean continued;

    WordTable(String name, ReadingBudget budget) {
        this.name = name;
        this.budget = budget;
    }

    void beginRow() {
        row = new TreeMap<>();
        number++;
        column = 0;
    }

    void indent(int columns) {
        column += columns;
    }

    void beginCell() {
        text = new StringBuilder();
        span = 1;
        continued = false;
    }

    void span(int columns) {
        span = Math.max(1, columns);
    }

    void merged(boolean restarts) {
        continued = !restarts;
    }

    void write(String more) {
        if (text != null && text.length() < ReadingBudget.CELL_CHARS) {
            text.append(more);
            budget.chars(more.length());
        }
    }

    void endCell() {
        if (text == null) {
            return;
        }
        String address = SourceRow.address(Math.max(1, number), column);
        SourceCell cell = SourceCell.of(address, ReadingBudget.clipped(text), CellKind.TEXT);
        if (continued && above.containsKey(column)) {
            cell = above.get(column);
        }
        for (int i = 0; i < span && column < ReadingBudget.COLUMNS; i++, column++) {
            budget.cell();
            row.put(column, cell.at(SourceRow.address(Math.max(1, number), column)));
            above.put(column, cell);
        }
        text = null;
    }

    void endRow() {
        SourceRow ended = new SourceRow(number, row);
        if (!ended.isBlank()) {
            budget.row();
            rows.add(ended);
        }
    }

    SourceTable table() {
        return new SourceTable(name, rows);
    }
}
