package vn.gov.quangtri.cchc.task.deadline;

import java.util.ArrayList;
import java.util.List;

/** "Hằng quý, trừ quý I", "hằng tháng (không thực hiện tháng 2)": the periods of a rhythm that are left out. */
final class Exceptions {

    private static final List<String> EXCEPT =
            List.of("ngoại trừ", "trừ", "không tính", "không kể", "không bao gồm", "không thực hiện");

    private Exceptions() {}

    /** The months at whose end the periods lie that are left out; null when nothing of the kind is written. */
    static List<Integer> read(Cursor cursor, Rhythm rhythm) {
        return cursor.attempt(() -> {
            cursor.mark(",(");
            boolean except = cursor.any(EXCEPT) != null;
            boolean unit = except
                    && (rhythm == Rhythm.QUARTER && QuarterRule.word(cursor)
                            || rhythm == Rhythm.MONTH && MonthRule.word(cursor));
            List<Integer> months = new ArrayList<>();
            boolean more = unit;
            while (more) {
                int figure = rhythm == Rhythm.QUARTER ? QuarterRule.figure(cursor) : cursor.number(1, 12);
                if (figure == 0 || rhythm == Rhythm.QUARTER && figure > 4) {
                    return null;
                }
                months.add(rhythm == Rhythm.QUARTER ? figure * 3 : figure);
                more = cursor.mark(",&") | cursor.words("và");
                cursor.any(List.of("quý", "tháng"));
            }
            cursor.mark(")");
            return months.isEmpty() ? null : months;
        });
    }
}
