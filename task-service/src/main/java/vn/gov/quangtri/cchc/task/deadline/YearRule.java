package vn.gov.quangtri.cchc.task.deadline;

import java.time.LocalDate;
import java.util.List;

/** Ways to write a year, and parts of it counted in months. */
enum YearRule implements SpanRule {
    /** "Năm 2023", "cả năm", "cuối năm": the year as a whole. */
    YEAR {
        @Override
        public Span read(Cursor cursor, Context context) {
            int begin = cursor.at();
            boolean whole = cursor.words("cả") | cursor.words("toàn") | cursor.words("cuối");
            if (!cursor.words("năm") || isOther(cursor)) {
                return null;
            }
            whole |= cursor.words("kế hoạch");
            int start = cursor.at();
            boolean written = cursor.number(1900, 2200) != 0;
            cursor.back(start);
            if (!whole && !written && !cursor.atEnd()) {
                return null;
            }
            Span year = ofYear(cursor, context);
            return whole || written || begin > 0
                    ? year
                    : year.doubt(Said.of("có thể là hằng năm", "it may be every year"));
        }
    },
    /** "2023" alone. */
    YEAR_ALONE {
        @Override
        public Span read(Cursor cursor, Context context) {
            int year = cursor.number(1990, 2100);
            return year == 0 ? null : whole(year, name(), true);
        }
    },
    /** "6 tháng đầu năm", "9 tháng" counted from January; "6 tháng cuối năm 2023", "nửa đầu năm". */
    MONTHS_OF_YEAR {
        @Override
        public Span read(Cursor cursor, Context context) {
            boolean half = cursor.words("nửa");
            int months = half ? 6 : cursor.number(2, 11);
            // "6T đầu năm"; "6T" alone may be a slip for T6.
            boolean letter = months > 0 && !half && cursor.words("t");
            if (months == 0 || !letter && !cursor.words("tháng") && !half) {
                return null;
            }
            boolean end = cursor.words("cuối năm") || cursor.words("cuối");
            boolean start = !end && (cursor.words("đầu năm") || cursor.words("đầu của năm") || cursor.words("đầu"));
            // "9 tháng; năm 2023": one after the other.
            boolean apart = !cursor.atEnd()
                    && (cursor.peek().isMark(",") || cursor.peek().isMark(";"));
            int year = apart ? 0 : Spans.year(cursor);
            if (letter && !end && !start) {
                return null;
            }
            if (!end && !start && year == 0 && (half || months != 6 && months != 9)) {
                return null;
            }
            int of = year == 0 ? context.year() : year;
            LocalDate from = end ? LocalDate.of(of, 13 - months, 1) : LocalDate.of(of, 1, 1);
            Said name = Said.of(
                    months + " tháng " + (end ? "cuối" : "đầu") + " năm " + of,
                    (end ? "last " : "first ") + months + " months of " + of);
            Span span =
                    Span.of(DeadlineKind.PERIOD, from, from.plusMonths(months).minusDays(1), name, name(), year != 0);
            return end || start || year != 0 || months != 6
                    ? span
                    : span.doubt(Said.of(
                            "“6 tháng” có thể là mỗi 6 tháng, hoặc trong vòng 6 tháng",
                            "it may be every six months, or within six months"));
        }
    };

    /** "năm | học", "năm | tài chính": a year of another calendar. */
    static boolean isOther(Cursor cursor) {
        int start = cursor.at();
        boolean other = cursor.any(List.of("học", "tài chính", "ngân sách", "du lịch", "kế tiếp", "tiếp theo")) != null;
        cursor.back(start);
        return other;
    }

    /** The year written here, or the one that counts. */
    static Span ofYear(Cursor cursor, Context context) {
        int year = cursor.number(1900, 2200);
        return whole(year == 0 ? context.year() : year, "YEAR", year != 0);
    }

    private static Span whole(int year, String rule, boolean written) {
        Said name = Said.of("năm " + year, "the year " + year);
        return Span.of(DeadlineKind.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), name, rule, written);
    }
}
