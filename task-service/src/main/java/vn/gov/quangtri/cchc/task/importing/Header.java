package vn.gov.quangtri.cchc.task.importing;

import java.util.List;
import java.util.Map;
import vn.gov.quangtri.cchc.rules.text.Folding;
import vn.gov.quangtri.cchc.task.tables.SourceCell;
import vn.gov.quangtri.cchc.task.tables.SourceRow;

/**
 * The header of a table.
 *
 * @param first place of its first row among the table's rows
 * @param depth one row or two
 * @param columns where each of an appendix's columns is
 * @param labels the titles that were recognised
 * @param others columns that are not taken
 * @param fit how well the titles fit, to choose between tables
 */
record Header(
        int first,
        int depth,
        Map<Field, Integer> columns,
        Map<Field, SourceCell> labels,
        List<SourceCell> others,
        int fit) {

    boolean isWhole() {
        return columns.containsKey(Field.CONTENT) && columns.containsKey(Field.LEADS) && columns.size() >= 3;
    }

    boolean has(Field field) {
        return columns.containsKey(field);
    }

    SourceCell cell(SourceRow row, Field field) {
        return row.cell(columns.get(field));
    }

    /** Whether a row further down says the same titles again, as after a page break. */
    boolean isRepeatedBy(SourceRow row) {
        long same = columns.keySet().stream()
                .filter(f -> Folding.loose(cell(row, f).text())
                        .equals(Folding.loose(labels.get(f).text())))
                .count();
        return same >= 2 && same * 2 > columns.size();
    }
}
