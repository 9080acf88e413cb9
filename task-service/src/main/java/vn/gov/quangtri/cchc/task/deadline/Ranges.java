package vn.gov.quangtri.cchc.task.deadline;

import java.time.LocalDate;
import java.util.List;

/** Stretches: "từ … đến …", "Quý II – Quý III", "tháng 10-11/2023", "ngày 15-20/6", "giai đoạn 2023-2025". */
final class Ranges {

    private static final String RULE = "PERIOD_FROM_TO";

    private Ranges() {}

    static Span read(Cursor cursor, Context context) {
        boolean about = cursor.words("trong khoảng");
        if (about && !cursor.atEnd() && !cursor.peek().isWord("từ")) {
            return null;
        }
        cursor.words("trong");
        int week = cursor.at();
        boolean named = cursor.any(List.of("tuần lễ", "tuần")) != null;
        if (named && !cursor.atEnd() && !cursor.peek().isWord("từ")) {
            cursor.back(week);
        }
        int days = days(cursor);
        boolean from = cursor.words("kể từ") || cursor.words("từ");
        if (!from) {
            cursor.words("giai đoạn");
        }
        int start = cursor.at();
        Span first = first(cursor, context);
        int afterFirst = cursor.at();
        if (first == null || first.impossible() != null || !to(cursor)) {
            return null;
        }
        Span last = last(cursor, context, first.kind());
        if (last == null || last.impossible() != null) {
            return last;
        }
        int end = cursor.at();
        if (!first.yearWritten() && last.yearWritten()) {
            cursor.back(start);
            first = first(cursor, context.in(last.to().getYear()));
            if (first.from().isAfter(last.to())) {
                cursor.back(start);
                first = yearBefore(first(cursor, context.in(last.to().getYear() - 1)), context);
            }
            cursor.back(end);
        } else if (first.yearWritten() && !last.yearWritten()) {
            cursor.back(afterFirst);
            to(cursor);
            last = last(cursor, context.in(first.from().getYear()), first.kind());
        }
        boolean wraps = last.to().isBefore(first.from());
        if (wraps && !last.yearWritten()) {
            cursor.back(afterFirst);
            to(cursor);
            last = last(cursor, context.in(first.from().getYear() + 1), first.kind())
                    .doubt(Said.of("kết thúc ở năm sau", "it ends in the next year"));
        }
        Span whole = stretch(first.asBeginning(), last);
        if (whole.kind() == DeadlineKind.PERIOD
                && first.kind() == DeadlineKind.YEAR
                && whole.to().getYear() > context.planYear()) {
            whole = whole.doubt(Said.of("kéo dài quá năm của kế hoạch", "it runs beyond the plan's year"));
        }
        boolean asMany = days == 0
                || whole.impossible() != null
                || whole.from().plusDays(days - 1L).equals(whole.to());
        return asMany ? whole : whole.doubt(Said.of("số ngày không khớp", "it has another number of days"));
    }

    /** "Hai ngày 15-16/6": how many days it has; 0 where that is not said. */
    private static int days(Cursor cursor) {
        Integer days = cursor.attempt(() -> {
            int count = cursor.number(2, 9);
            return count > 0 && !cursor.atEnd() && cursor.peek().isWord("ngày") ? count : null;
        });
        return days == null ? 0 : days;
    }

    /** "Từ 15/11 đến 15/01/2024" begins in 2023; what would begin before the plan's year is asked about. */
    private static Span yearBefore(Span first, Context context) {
        return first.from().getYear() >= context.planYear()
                ? first
                : first.doubt(Said.of("bắt đầu từ năm trước", "it begins in the year before"));
    }

    private static Span stretch(Span first, Span last) {
        if (last.to().isBefore(first.from())) {
            return Span.impossible(RULE, Said.of("ngày cuối trước ngày đầu", "it ends before it begins"));
        }
        Said name = Said.of(
                "từ " + first.name().vi() + " đến " + last.name().vi(),
                "from " + first.name().en() + " to " + last.name().en());
        Span span = Span.of(
                DeadlineKind.PERIOD, first.from(), last.to(), name, RULE, first.yearWritten() || last.yearWritten());
        span = first.doubt() == null ? span : span.doubt(first.doubt());
        return last.doubt() == null ? span : span.doubt(last.doubt());
    }

    private static boolean to(Cursor cursor) {
        boolean dash = cursor.mark("-");
        boolean word = cursor.words("đến hết") || cursor.words("đến") || cursor.words("tới");
        cursor.words("hết");
        return dash || word;
    }

    /** The beginning, which may be a bare figure whose unit stands at the end: "ngày 15-20/6". */
    private static Span first(Cursor cursor, Context context) {
        hour(cursor);
        Span bare = cursor.attempt(() -> {
            DayWords.eat(cursor);
            int figure = cursor.number(1, 31);
            int end = cursor.at();
            Span last = figure > 0 && to(cursor) ? Spans.single(cursor, context) : null;
            if (last == null || last.impossible() != null) {
                return null;
            }
            cursor.back(end);
            if (figure <= 12 && last.rule().equals(MonthRule.MONTH_OF_YEAR.name())) {
                return MonthRule.of(figure, last.to().getYear(), RULE, true)
                        .doubt(Said.of("đọc là từ tháng đến tháng", "read as from month to month"));
            }
            if (!last.dayWritten()) {
                return null;
            }
            return Days.of(figure, last.to().getMonthValue(), last.to().getYear(), RULE, true);
        });
        return bare != null ? bare : Spans.single(cursor, context);
    }

    /** "từ 8h00 ngày 15/5 đến 17h00 ngày 20/6": hours of the first and the last day, which lie within them. */
    private static Token hour(Cursor cursor) {
        Token hour = cursor.take(Token.Kind.HOUR);
        if (hour != null) {
            cursor.mark(",");
        }
        return hour;
    }

    /** The end, which may leave out its unit: "tháng 10-11/2023", "quý II-III". */
    private static Span last(Cursor cursor, Context context, DeadlineKind unit) {
        Token hour = hour(cursor);
        Span full = Spans.single(cursor, context);
        if (hour != null) {
            // Nothing of a day lies before its 0 o'clock.
            boolean midnight = hour.a() == 0 && hour.b() == 0;
            return midnight || full == null || full.kind() != DeadlineKind.DATE ? null : full;
        }
        if (full != null) {
            boolean quarter = unit == DeadlineKind.QUARTER && full.rule().equals(MonthRule.MONTH_OF_YEAR.name());
            LocalDate day = full.from();
            return quarter ? QuarterRule.of(day.getMonthValue(), day.getYear(), RULE, true) : full;
        }
        int figure = unit == DeadlineKind.QUARTER
                ? QuarterRule.figure(cursor)
                : unit == DeadlineKind.MONTH ? cursor.number(1, 12) : 0;
        if (figure == 0) {
            return null;
        }
        int year = Spans.year(cursor);
        int of = year == 0 ? context.year() : year;
        return unit == DeadlineKind.QUARTER
                ? QuarterRule.of(figure, of, RULE, year != 0)
                : MonthRule.of(figure, of, RULE, year != 0);
    }
}
