package vn.gov.quangtri.cchc.task.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Work that comes back on several days of a month, or piece by piece. */
enum TalliedRule implements StatementRule {
    /** "Ngày 10 và ngày 25 hằng tháng", "trước các ngày 05, 20 hằng tháng": each of these days in every month. */
    DAYS_OF_EVERY_MONTH {
        @Override
        public Reading read(Cursor cursor, Context context) {
            boolean every = MonthDays.everyMonth(cursor);
            cursor.mark(",:;(");
            boolean before = MonthDays.boundary(cursor) == Boundary.BEFORE;
            boolean all = cursor.words("các");
            int start = cursor.at();
            List<Integer> days = days(cursor);
            // "Ngày 20, 25 hằng tháng": the one, or the other?
            boolean told = all || cursor.has(start, "và") || cursor.has(start + 1, "ngày");
            cursor.words("của");
            if (days.size() < 2 || !(every | MonthDays.everyMonth(cursor))) {
                return null;
            }
            boolean strict = before && context.options().beforeDay() == BeforeDay.STRICT;
            List<Integer> last =
                    days.stream().map(day -> strict ? day - 1 : day).toList();
            int latest = days.get(days.size() - 1);
            if (last.contains(0) || latest > SHORTEST_MONTH) {
                return null;
            }
            String list = String.join(", ", days.stream().map(String::valueOf).toList());
            Said what = Said.of(
                    "hằng tháng, " + (before ? "trước ngày " : "chậm nhất ngày ") + list,
                    "every month, " + (before ? "before day " : "by day ") + list);
            boolean moves = !before && context.options().dayOff() == DayOff.NEXT_WORKING_DAY;
            UnaryOperator<LocalDate> moved =
                    moves ? context.options().workingDays()::onOrAfter : UnaryOperator.identity();
            String by = String.join(",", last.stream().map(String::valueOf).toList());
            Reading reading = Recurrence.inYear("FREQ=MONTHLY;BYMONTHDAY=" + by, context)
                    .reading(name(), what, before ? Boundary.BEFORE : Boundary.BY, context, moved);
            return told
                    ? reading
                    : reading.doubt(Said.of("có thể chỉ một trong các ngày", "it may be one of these days"));
        }
    },
    /** "01 bài/tháng", "ít nhất 01 chuyên mục/quý": one in every period. Of several in one the days are not said. */
    ONE_PIECE_A_PERIOD {
        @Override
        public Reading read(Cursor cursor, Context context) {
            cursor.any(List.of("định kỳ ít nhất", "định kỳ tối thiểu", "định kỳ", "ít nhất", "tối thiểu"));
            if (cursor.number(1, 1) != 1 || !pieces(cursor)) {
                return null;
            }
            boolean per = cursor.mark("/") || cursor.any(List.of("mỗi", "một", "trong một", "hằng")) != null;
            Rhythm rhythm = per ? Rhythm.read(cursor) : null;
            if (rhythm == null || rhythm == Rhythm.WEEK) {
                return null;
            }
            Said what = Said.of(
                    "cuối mỗi kỳ: " + rhythm.said().vi(),
                    "the end of every " + rhythm.said().en());
            return Recurrence.monthEnds(rhythm.months(), context)
                    .reading(name(), what, null, context, UnaryOperator.identity());
        }
    };

    private static final int SHORTEST_MONTH = 28;

    private static final List<String> PIECES = List.of("báo cáo", "chuyên mục", "chuyên trang", "bản tin", "kỳ", "số");

    /** "ngày 10 và ngày 25", "ngày 05, 15, 25": in order; empty when it is another list. */
    private static List<Integer> days(Cursor cursor) {
        List<Integer> days = new ArrayList<>();
        boolean more = DayWords.eat(cursor);
        while (more) {
            int day = cursor.number(1, 31);
            if (day == 0 || !days.isEmpty() && day <= days.get(days.size() - 1)) {
                return List.of();
            }
            days.add(day);
            more = cursor.mark(",;&") | cursor.words("và");
            if (more) {
                DayWords.eat(cursor);
            }
        }
        return days;
    }

    /** "bài", "tin, bài". */
    private static boolean pieces(Cursor cursor) {
        boolean piece = cursor.any(LabelWords.COUNTED) != null || cursor.any(PIECES) != null;
        return piece && (!cursor.mark(",") || cursor.any(LabelWords.COUNTED) != null);
    }
}
