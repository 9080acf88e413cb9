package vn.gov.quangtri.cchc.task.deadline;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** A day of every month, or of one month of every quarter. */
final class MonthDays {

    private static final List<Integer> ALL =
            IntStream.rangeClosed(1, 12).boxed().toList();
    private static final List<String> NEXT = List.of(
            "tháng sau liền kề", "tháng liền kề", "tháng tiếp theo", "tháng kế tiếp", "tháng sau", "tháng tiếp");

    private MonthDays() {}

    /** "[hằng tháng,] trước ngày 15 [của tháng sau] [hằng tháng]". */
    static Reading ofMonth(Cursor cursor, Context context, String rule) {
        boolean every = everyMonth(cursor);
        cursor.words("định kỳ");
        cursor.mark(",:;(");
        boolean before = boundary(cursor) == Boundary.BEFORE;
        int day = day(cursor);
        if (day == 0) {
            return null;
        }
        boolean per = cursor.mark("/");
        cursor.words("của");
        boolean next = cursor.any(NEXT) != null;
        boolean said = every | everyMonth(cursor);
        if (!next && !said) {
            said = everyMonthBehind(cursor, per);
        }
        if (!said && !next) {
            return null;
        }
        Reading reading = reading(
                ALL,
                day,
                before,
                next,
                rule,
                context,
                Said.of(
                        "hằng tháng" + (next ? ", vào tháng sau" : ""),
                        "every month" + (next ? ", in the month after" : "")));
        return said ? reading : reading.doubt(Said.of("không nêu “hằng tháng”", "it does not say \"every month\""));
    }

    /** "[hằng quý,] trước ngày 15 của tháng cuối [của] [mỗi] quý", "ngày 10 tháng đầu quý sau". */
    static Reading ofQuarter(Cursor cursor, Context context, String rule) {
        boolean said = cursor.any(List.of("định kỳ hằng quý", "hằng quý", "mỗi quý", "từng quý", "định kỳ")) != null;
        cursor.mark(",:;(");
        boolean before = boundary(cursor) == Boundary.BEFORE;
        int day = day(cursor);
        cursor.words("của");
        int month = day > 0 && cursor.words("tháng") ? monthOfQuarter(cursor) : 0;
        cursor.words("của");
        said |= cursor.any(List.of("mỗi", "hằng", "từng")) != null;
        if (month == 0 || !cursor.words("quý")) {
            return null;
        }
        boolean next =
                month == 1 && cursor.any(List.of("sau liền kề", "liền kề", "tiếp theo", "kế tiếp", "sau")) != null;
        List<Integer> months = List.of(month, month + 3, month + 6, month + 9);
        Reading reading = reading(months, day, before, next, rule, context, Said.of("hằng quý", "every quarter"));
        return said || !next
                ? reading
                : reading.doubt(Said.of("không nêu quý nào", "it does not say after which quarters"));
    }

    static Reading reading(
            List<Integer> months, int day, boolean before, boolean next, String rule, Context context, Said every) {
        boolean strict = before && context.options().beforeDay() == BeforeDay.STRICT;
        int last = strict ? day - 1 : day;
        Recurrence recurrence = last > 0
                ? Recurrence.days(months, last, context)
                : Recurrence.monthEnds(
                        months.stream()
                                .map(month -> month == 1 ? 12 : month - 1)
                                .sorted()
                                .toList(),
                        context);
        Said what = Said.of(
                every.vi() + ", " + (before ? "trước ngày " : "chậm nhất ngày ") + day,
                every.en() + ", " + (before ? "before day " : "by day ") + day);
        boolean moves = !before && context.options().dayOff() == DayOff.NEXT_WORKING_DAY;
        UnaryOperator<LocalDate> moved = moves ? context.options().workingDays()::onOrAfter : UnaryOperator.identity();
        Recurrence due = next ? recurrence.nextMonth() : recurrence;
        Reading reading = due.reading(rule, what, before ? Boundary.BEFORE : Boundary.BY, context, moved);
        reading.opensOn = context.yearStart();
        boolean missing =
                months.stream().anyMatch(month -> day > Month.of(month).minLength());
        return missing ? reading.doubt(Said.of("có tháng không có ngày " + day, "a month has no day " + day)) : reading;
    }

    static Boundary boundary(Cursor cursor) {
        if (cursor.any(BoundaryRule.BEFORE_WORDS) != null) {
            // "trước 17h ngày 20 hằng tháng": the hour lies within the day.
            return Hours.ahead(cursor) == null ? Boundary.BEFORE : Boundary.BY;
        }
        cursor.any(BoundaryRule.BY_WORDS);
        cursor.words("vào");
        return Boundary.BY;
    }

    /** "ngày 15"; of "từ ngày 15 đến ngày 20" the last; 0 for none. */
    private static int day(Cursor cursor) {
        cursor.attempt(() -> {
            boolean from = cursor.words("từ") && DayWords.eat(cursor) && cursor.number(1, 31) > 0;
            return from && (cursor.words("đến") || cursor.mark("-")) ? true : null;
        });
        return DayWords.eat(cursor) ? cursor.number(1, 31) : 0;
    }

    static int monthOfQuarter(Cursor cursor) {
        if (cursor.any(List.of("cuối cùng", "cuối", "thứ ba")) != null) {
            return 3;
        }
        if (cursor.any(List.of("đầu tiên", "đầu")) != null) {
            return 1;
        }
        if (cursor.any(List.of("giữa", "thứ hai")) != null) {
            return 2;
        }
        return cursor.words("thứ") ? cursor.number(1, 3) : 0;
    }

    /** "ngày 25/tháng", "ngày 05 của tháng, định kỳ hằng tháng". */
    private static boolean everyMonthBehind(Cursor cursor, boolean per) {
        return cursor.attempt(() -> {
                    boolean month = cursor.words("tháng");
                    if (month && per && cursor.atEnd()) {
                        return true;
                    }
                    cursor.mark(",(");
                    return month && everyMonth(cursor) ? true : null;
                })
                != null;
    }

    static boolean everyMonth(Cursor cursor) {
        return cursor.any(List.of(
                        "định kỳ hằng tháng",
                        "hằng tháng",
                        "mỗi tháng",
                        "từng tháng",
                        "các tháng",
                        "của hằng tháng",
                        "của mỗi tháng"))
                != null;
    }
}
