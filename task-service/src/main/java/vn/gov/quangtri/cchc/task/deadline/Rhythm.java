package vn.gov.quangtri.cchc.task.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The periods after which offices repeat their work, and the months that end them. */
enum Rhythm {
    WEEK("tuần", "week"),
    MONTH("tháng", "month"),
    QUARTER("quý", "quarter", 3, 6, 9, 12),
    HALF_YEAR("6 tháng", "half-year", 6, 12),
    NINE_MONTHS("9 tháng", "nine months", 9),
    YEAR("năm", "year", 12);

    private static final List<String> EVERY = List.of(
            "định kỳ hằng",
            "định kỳ mỗi",
            "định kỳ theo",
            "định kỳ vào",
            "định kỳ",
            "theo định kỳ",
            "theo từng",
            "trong từng",
            "trong mỗi",
            "hằng",
            "mỗi",
            "từng",
            "các",
            "theo");

    private final Said said;
    private final List<Integer> months;

    Rhythm(String vi, String en, Integer... months) {
        this.said = new Said(vi, en);
        this.months = months.length == 0 ? IntStream.rangeClosed(1, 12).boxed().toList() : List.of(months);
    }

    Said said() {
        return said;
    }

    List<Integer> months() {
        return months;
    }

    /** "hằng", "mỗi", "định kỳ": said before a period. */
    static boolean every(Cursor cursor) {
        return cursor.any(EVERY) != null;
    }

    /** One period; null for none. "năm 2023" is a year, no rhythm. */
    static Rhythm read(Cursor cursor) {
        if (cursor.words("tuần")) {
            return WEEK;
        }
        if (cursor.words("tháng")) {
            return unnumbered(cursor, MONTH);
        }
        if (cursor.words("quý")) {
            return unnumbered(cursor, QUARTER);
        }
        if (cursor.words("nửa năm") || cursor.words("bán niên")) {
            return HALF_YEAR;
        }
        Rhythm counted = cursor.attempt(() -> {
            int months = cursor.number(3, 9);
            boolean unit = months > 0 && cursor.words("tháng");
            return !unit ? null : months == 6 ? HALF_YEAR : months == 9 ? NINE_MONTHS : months == 3 ? QUARTER : null;
        });
        if (counted != null) {
            return counted;
        }
        cursor.words("cả");
        return cursor.words("năm") ? unnumbered(cursor, YEAR) : null;
    }

    /** Periods one after the other: "tháng, quý, 6 tháng và năm"; null when a word is no period. */
    static List<Rhythm> list(Cursor cursor) {
        List<Rhythm> rhythms = new ArrayList<>();
        Rhythm next = cursor.attempt(() -> read(cursor));
        while (next != null) {
            rhythms.add(next);
            next = cursor.attempt(() -> {
                boolean joined = cursor.mark(",;/&") | cursor.words("và");
                every(cursor);
                return joined ? read(cursor) : null;
            });
        }
        return rhythms;
    }

    private static Rhythm unnumbered(Cursor cursor, Rhythm rhythm) {
        int start = cursor.at();
        boolean numbered = rhythm == QUARTER && QuarterRule.figure(cursor) > 0
                || rhythm != QUARTER && cursor.number(1, 2200) > 0
                || cursor.take(Token.Kind.PAIR) != null;
        cursor.back(start);
        // "mỗi tháng 2 lần": the figure counts the times, not the month.
        return numbered && !counts(cursor) ? null : rhythm;
    }

    private static boolean counts(Cursor cursor) {
        int start = cursor.at();
        boolean times = cursor.number(1, 100) > 0 && cursor.words("lần");
        cursor.back(start);
        return times;
    }
}
