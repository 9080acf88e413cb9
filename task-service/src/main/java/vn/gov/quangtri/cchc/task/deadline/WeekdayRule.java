package vn.gov.quangtri.cchc.task.deadline;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Work that comes back on a day of the week. */
enum WeekdayRule implements StatementRule {
    /** "Thứ Sáu hằng tuần", "trước thứ 5 hằng tuần". */
    DAY_OF_EVERY_WEEK {
        @Override
        public Reading read(Cursor cursor, Context context) {
            boolean bound = cursor.any(BoundaryRule.BEFORE_WORDS) != null;
            cursor.any(BoundaryRule.BY_WORDS);
            boolean before = Hours.ahead(cursor) == null && bound;
            cursor.any(List.of("vào ngày", "vào", "ngày"));
            List<DayOfWeek> days = weekdays(cursor).stream()
                    .map(day -> before ? day.minus(1) : day)
                    .toList();
            if (days.isEmpty() || !Rhythm.every(cursor) || !cursor.words("tuần")) {
                return null;
            }
            Said named = days.stream()
                    .map(Said::weekday)
                    .reduce((one, other) -> Said.of(one.vi() + ", " + other.vi(), one.en() + ", " + other.en()))
                    .orElseThrow();
            String letters =
                    String.join(",", days.stream().map(WeekdayRule::letters).toList());
            return Recurrence.inYear("FREQ=WEEKLY;BYDAY=" + letters, context)
                    .reading(
                            name(),
                            Said.of(named.vi() + " hằng tuần", "every " + named.en()),
                            before ? Boundary.BEFORE : Boundary.BY,
                            context,
                            UnaryOperator.identity());
        }
    },
    /** "Thứ Hai đầu tiên hằng tháng", "thứ Sáu cuối cùng của mỗi tháng". */
    WEEKDAY_OF_EVERY_MONTH {
        @Override
        public Reading read(Cursor cursor, Context context) {
            boolean first = MonthDays.everyMonth(cursor);
            cursor.mark(",:(");
            cursor.any(BoundaryRule.BY_WORDS);
            Hours.ahead(cursor);
            cursor.any(List.of("vào ngày", "vào", "ngày"));
            int weekday = DayWords.weekday(cursor);
            boolean last = weekday > 0 && cursor.any(List.of("cuối cùng")) != null;
            boolean leading = weekday > 0 && !last && cursor.any(List.of("đầu tiên")) != null;
            cursor.words("trong");
            boolean every = first | MonthDays.everyMonth(cursor);
            if (!last && !leading || !every) {
                return null;
            }
            DayOfWeek day = DayOfWeek.of(weekday);
            Said named = Said.weekday(day);
            Said what = last
                    ? Said.of(named.vi() + " cuối cùng hằng tháng", "last " + named.en() + " of every month")
                    : Said.of(named.vi() + " đầu tiên hằng tháng", "first " + named.en() + " of every month");
            return Recurrence.inYear("FREQ=MONTHLY;BYDAY=" + (last ? "-1" : "1") + letters(day), context)
                    .reading(name(), what, Boundary.BY, context, UnaryOperator.identity());
        }
    };

    /** "thứ Hai", "thứ Hai, thứ Năm", "thứ 3 và thứ 6". */
    private static List<DayOfWeek> weekdays(Cursor cursor) {
        List<DayOfWeek> days = new ArrayList<>();
        int weekday = DayWords.weekday(cursor);
        while (weekday > 0) {
            days.add(DayOfWeek.of(weekday));
            weekday = cursor.mark(",&") | cursor.words("và") ? DayWords.weekday(cursor) : 0;
        }
        return days;
    }

    private static String letters(DayOfWeek day) {
        return day.name().substring(0, 2);
    }
}
