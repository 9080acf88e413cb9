package vn.gov.quangtri.cchc.task.deadline;

import java.util.ArrayList;
import java.util.List;

/** The reports of a year, each period with the day on which it is due. */
enum ReportCycleRule implements StatementRule {
    /** "Báo cáo quý I trước 15/3; quý II trước 15/6; năm trước 15/12", "quý I: 15/3; 6 tháng: 15/6; 9 tháng: 15/9; năm: 15/12". */
    REPORTS_OF_A_YEAR {
        @Override
        public Reading read(Cursor cursor, Context context) {
            int start = cursor.at();
            List<Reading> days = new ArrayList<>();
            List<String> periods = new ArrayList<>();
            boolean more = true;
            while (more) {
                int from = periods.isEmpty() ? start : cursor.at();
                cursor.any(List.of("báo cáo", "bc"));
                Span period = period(cursor, context);
                String text = Phrases.text(cursor.between(from));
                Reading day = period == null ? null : day(cursor, context);
                if (day == null || !Pieces.near(day, period)) {
                    return null;
                }
                days.add(day);
                periods.add(text);
                more = cursor.mark(",;\n") | cursor.words("và");
            }
            boolean alike = days.stream().map(day -> day.boundary).distinct().count() == 1;
            if (days.size() < 2) {
                return null;
            }
            Reading whole = Milestones.of(days, periods, name());
            return alike && inOrder(days)
                    ? whole
                    : whole.doubt(Said.of(
                            "các mốc không cùng loại hoặc không theo thứ tự", "they differ or are out of order"));
        }
    };

    private static Reading day(Cursor cursor, Context context) {
        boolean open = cursor.mark(":(");
        boolean before = cursor.any(BoundaryRule.BEFORE_WORDS) != null;
        boolean by = !before && cursor.any(BoundaryRule.BY_WORDS) != null;
        Span day = open || before || by ? Spans.single(cursor, context) : null;
        if (day == null || day.kind() != DeadlineKind.DATE || !day.dayWritten() || day.doubt() != null) {
            return null;
        }
        cursor.mark(")");
        return before ? BoundaryRule.before(day, "BEFORE", context) : BoundaryRule.by(day, "BY", context);
    }

    /** "năm trước 15/12" names the year here, which alone would be the last one. */
    private static Span period(Cursor cursor, Context context) {
        Span year = cursor.attempt(() -> {
            cursor.words("cả");
            return cursor.words("năm") ? YearRule.ofYear(cursor, context) : null;
        });
        Span period = year != null ? year : Spans.single(cursor, context);
        boolean reported = period != null
                && List.of(DeadlineKind.QUARTER, DeadlineKind.PERIOD, DeadlineKind.YEAR)
                        .contains(period.kind());
        return reported ? period : null;
    }

    private static boolean inOrder(List<Reading> days) {
        for (int i = 1; i < days.size(); i++) {
            if (!days.get(i).dueOn.isAfter(days.get(i - 1).dueOn)) {
                return false;
            }
        }
        return true;
    }
}
