package vn.gov.quangtri.cchc.task.tables;

import java.util.SortedMap;
import org.apache.poi.ss.util.CellReference;

/**
 * One row of a table in a file.
 *
 * @param number from 1, as a spreadsheet counts
 * @param cells those that are there, by column from 0
 */
public record SourceRow(int number, SortedMap<Integer, SourceCell> cells) {

    /** The cell of a column; an empty one where there is none. */
    public SourceCell cell(int column) {
        SourceCell there = cells.get(column);
        return there != null ? there : SourceCell.text(address(number, column), "");
    }

    public boolean isBlank() {
        return cells.values().stream().allMatch(SourceCell::isBlank);
    }

    static String address(int row, int column) {
        return CellReference.convertNumToColString(column) + row;
    }
}
