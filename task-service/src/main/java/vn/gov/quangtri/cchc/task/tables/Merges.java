package vn.gov.quangtri.cchc.task.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;

/** Merged cells of a sheet: every place of a merge shows what its first cell holds. */
final class Merges {

    private final List<SourceRow> rows;
    private final ReadingBudget budget;
    private final Map<Integer, Integer> places = new HashMap<>();

    Merges(List<SourceRow> rows, ReadingBudget budget) {
        this.rows = rows;
        this.budget = budget;
        for (int i = 0; i < rows.size(); i++) {
            places.put(rows.get(i).number(), i);
        }
    }

    List<SourceRow> spread(List<CellRangeAddress> ranges) {
        for (CellRangeAddress merged : ranges) {
            Integer first = places.get(merged.getFirstRow() + 1);
            if (first != null && merged.getFirstColumn() >= 0 && merged.getFirstColumn() < ReadingBudget.COLUMNS) {
                spread(merged, first);
            }
        }
        return rows;
    }

    private void spread(CellRangeAddress merged, int first) {
        SourceCell anchor = rows.get(first).cells().get(merged.getFirstColumn());
        int lastColumn = Math.min(merged.getLastColumn(), ReadingBudget.COLUMNS - 1);
        for (int i = first; anchor != null && i < rows.size(); i++) {
            SourceRow row = rows.get(i);
            if (row.number() > merged.getLastRow() + 1) {
                return;
            }
            for (int column = merged.getFirstColumn(); column <= lastColumn; column++) {
                budget.cell();
                row.cells().put(column, anchor.at(SourceRow.address(row.number(), column)));
            }
        }
    }
}
