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

    private static final int LETTERS = 26;
    /** The bits of a letter that say which it is, in both cases. */
    private static final int LETTER = 0x1F;
    /** More columns than any spreadsheet has. */
    private static final int FAR = 1 << 20;

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

    /**
     * The column of an address such as {@code B4}, from 0; one beyond all that are looked at where it is further than any.
     *
     * @throws IllegalArgumentException when it is none
     */
    static int column(String address) {
        int column = 0;
        int at = 0;
        while (at < address.length() && isLetter(address.charAt(at))) {
            column = Math.min(FAR, column * LETTERS + (address.charAt(at++) & LETTER));
        }
        boolean plain = at > 0 && at < address.length();
        for (int i = at; i < address.length(); i++) {
            plain &= address.charAt(i) >= '0' && address.charAt(i) <= '9';
        }
        if (!plain) {
            throw new IllegalArgumentException("No address of a cell: " + address);
        }
        return column - 1;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
