package vn.gov.quangtri.cchc.task.deadline;

import java.time.LocalDate;
import java.util.List;

/** Ways to write a quarter. */
enum QuarterRule implements SpanRule {
    /** "Quý I/2023", "Quý 1 năm 2023", "quí IV", "Q4/2023", "quý bốn". */
    QUARTER {
        @Override
        public Span read(Cursor cursor, Context context) {
            if (!word(cursor)) {
                return null;
            }
            Token pair = cursor.take(Token.Kind.PAIR);
            int quarter = pair == null ? figure(cursor) : pair.a();
            if (quarter == 0) {
                return null;
            }
            int year = pair == null ? Spans.year(cursor) : Days.fullYear(pair.b());
            return of(quarter, year == 0 ? context.year() : year, name(), year != 0);
        }
    };

    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi");

    static boolean word(Cursor cursor) {
        boolean word = cursor.words("quý") || cursor.words("q");
        if (word) {
            cursor.mark(".");
        }
        return word;
    }

    /** A quarter's figure, Roman, Arabic or a word; 0 for none. */
    static int figure(Cursor cursor) {
        for (String roman : ROMAN) {
            if (cursor.words(roman)) {
                return ROMAN.indexOf(roman) + 1;
            }
        }
        return cursor.number(1, 99);
    }

    static String roman(int quarter) {
        return ROMAN.get(quarter - 1).toUpperCase(java.util.Locale.ROOT);
    }

    static Span of(int quarter, int year, String rule, boolean yearWritten) {
        if (quarter < 1 || quarter > 4) {
            return Span.impossible(
                    "IMPOSSIBLE_QUARTER", Said.of("năm chỉ có bốn quý", "a year has four quarters only"));
        }
        LocalDate from = LocalDate.of(year, quarter * 3 - 2, 1);
        Said name = Said.of("quý " + roman(quarter) + "/" + year, "quarter " + roman(quarter) + "/" + year);
        return Span.of(DeadlineKind.QUARTER, from, from.plusMonths(3).minusDays(1), name, rule, yearWritten);
    }
}
