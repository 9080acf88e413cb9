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
 * @param titles the same, folded
 * @param others columns that are not taken
 * @param fit how well the titles fit, to choose between tables
 */
record Header(
        int first,
        int depth,
        Map<Field, Integer> columns,
        Map<Field, SourceCell> labels,
        Map<Field, String> titles,
        List<SourceCell> others,
        int fit) {

    /** In characters; titles have {@link HeaderWords at most a dozen words}. */
    private static final int LONGEST_TITLE = 200;

    boolean isWhole() {
        return columns.containsKey(Field.CONTENT) && columns.containsKey(Field.LEADS) && columns.size() >= 3;
    }

    boolean has(Field field) {
        return columns.containsKey(field);
    }

    SourceCell cell(SourceRow row, Field field) {
        return row.cell(columns.get(field));
    }

    /** Whether a row further down says the same titles again, as after a page break. Nearly every row does not, and is soon known not to. */
    boolean isRepeatedBy(SourceRow row) {
        int same = 0;
        int others = 0;
        for (Map.Entry<Field, String> title : titles.entrySet()) {
            if (isTitle(cell(row, title.getKey()).text(), title.getValue())) {
                same++;
            } else if (++others * 2 >= columns.size()) {
                return false;
            }
        }
        return same >= 2;
    }

    private static boolean isTitle(String text, String title) {
        return text.length() <= LONGEST_TITLE
                && hasFewLetters(text, title.length())
                && Folding.loose(text).equals(title);
    }

    /** Folding a text makes none of its letters and figures disappear. */
    private static boolean hasFewLetters(String text, int most) {
        int letters = 0;
        for (int i = 0; i < text.length() && letters <= most; i++) {
            letters += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
        }
        return letters <= most;
    }
}
