package vn.gov.quangtri.cchc.task.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The printed numbers (STT), by which rows are known again. */
final class Numbering {

    private static final Pattern PRINTED = Pattern.compile("0{0,3}([1-9]\\d{0,3})[.)]?");

    private Numbering() {}

    /** The number that a cell prints; null where it prints none, or a Roman one, or 1.2. */
    static Integer printed(String text) {
        Matcher matcher = PRINTED.matcher(text.strip());
        return matcher.matches() ? Integer.valueOf(matcher.group(1)) : null;
    }

    /**
     * Gives every row its number: the printed one, or, where one is missing or the numbers begin again in each group, its place. A number
     * that two rows of one group print is a fault.
     *
     * @return whether the numbers are places
     */
    static boolean complete(List<FileRow> rows) {
        boolean byPlace = rows.stream().anyMatch(row -> row.number() == null) || beginsAgain(rows);
        if (byPlace) {
            for (int i = 0; i < rows.size(); i++) {
                rows.get(i).number(i + 1);
            }
        } else {
            findDoubles(rows);
        }
        return byPlace;
    }

    private static boolean beginsAgain(List<FileRow> rows) {
        int before = 0;
        for (FileRow row : rows) {
            if (row.isAfterHeading() && row.number() <= before) {
                return true;
            }
            before = Math.max(before, row.number());
        }
        return false;
    }

    private static void findDoubles(List<FileRow> rows) {
        Map<Integer, FileRow> taken = new HashMap<>();
        for (FileRow row : rows) {
            FileRow first = taken.putIfAbsent(row.number(), row);
            if (first != null) {
                row.fault(CellFault.of(
                        Field.NUMBER,
                        row.address(Field.NUMBER),
                        "cell-number-taken",
                        row.number(),
                        first.lines().get(0)));
            }
        }
    }
}
