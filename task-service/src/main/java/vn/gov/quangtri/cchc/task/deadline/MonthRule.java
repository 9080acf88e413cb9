package vn.gov.quangtri.cchc.task.deadline;

import java.time.YearMonth;

/** Ways to write a month. */
enum MonthRule implements SpanRule {
    /** "Tháng 12/2023", "trong tháng 12", "tháng 12 năm 2023", "T12/2023", "tháng mười hai". */
    MONTH {
        @Override
        public Span read(Cursor cursor, Context context) {
            if (!word(cursor)) {
                return null;
            }
            Token pair = cursor.take(Token.Kind.PAIR);
            int month = pair == null ? cursor.number(1, 99) : pair.a();
            if (month == 0) {
                return null;
            }
            if (pair != null && pair.b() <= 12) {
                return orTheNext(pair, context);
            }
            int year = pair == null ? Spans.year(cursor) : Days.fullYear(pair.b());
            return of(month, year == 0 ? context.year() : year, name(), year != 0);
        }
    },
    /** "12/2023" alone. */
    MONTH_OF_YEAR {
        @Override
        public Span read(Cursor cursor, Context context) {
            Token pair = cursor.take(Token.Kind.PAIR);
            return pair == null || pair.b() < 1900 ? null : of(pair.a(), pair.b(), name(), true);
        }
    };

    /** "Tháng 5/6": one or the other, through both, or the 5th of June; no year is written with one figure or as the month's. */
    private static Span orTheNext(Token pair, Context context) {
        if (pair.a() < 1 || pair.b() != pair.a() + 1) {
            return null;
        }
        Span first = of(pair.a(), context.year(), MONTH.name(), false);
        Span second = of(pair.b(), context.year(), MONTH.name(), false);
        Said name = Said.of(
                first.name().vi() + " hoặc " + second.name().vi(),
                first.name().en() + " or " + second.name().en());
        return Span.of(DeadlineKind.PERIOD, first.from(), second.to(), name, MONTH.name(), false)
                .doubt(Said.of("hai tháng viết như một ngày", "two months, written as a day is"))
                .or(second.from().withDayOfMonth(pair.a()), Said.of("nếu là một ngày", "if it is a day"));
    }

    /** "tháng", or T (T.) before a figure. */
    static boolean word(Cursor cursor) {
        return cursor.words("tháng")
                || cursor.words("thg")
                || cursor.attempt(() -> {
                            boolean letter = cursor.words("t");
                            cursor.mark(".");
                            return letter ? true : null;
                        })
                        != null;
    }

    static Span of(int month, int year, String rule, boolean yearWritten) {
        if (month < 1 || month > 12) {
            return Span.impossible(
                    "IMPOSSIBLE_MONTH", Said.of("không có tháng " + month, "there is no month " + month));
        }
        YearMonth days = YearMonth.of(year, month);
        Said name = Said.of("tháng " + month + "/" + year, "month " + month + "/" + year);
        return Span.of(DeadlineKind.MONTH, days.atDay(1), days.atEndOfMonth(), name, rule, yearWritten);
    }
}
