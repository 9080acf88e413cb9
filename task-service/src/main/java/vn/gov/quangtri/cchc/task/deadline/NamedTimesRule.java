package vn.gov.quangtri.cchc.task.deadline;

import java.util.List;
import java.util.function.UnaryOperator;

/** "2 lần/năm (tháng 5, tháng 11)", "02 lần/năm: Quý II, Quý IV", "mỗi năm 01 lần vào quý IV": how often, and when each time. */
enum NamedTimesRule implements StatementRule {
    NAMED_TIMES;

    private static final int MONTHS_OF_A_YEAR = 12;

    @Override
    public Reading read(Cursor cursor, Context context) {
        cursor.any(List.of("định kỳ ít nhất", "định kỳ tối thiểu", "định kỳ", "ít nhất", "tối thiểu"));
        Times times = Times.read(cursor);
        if (times == null
                || !cursor.mark(",:;(-") & cursor.any(List.of("vào các", "vào", "trong các", "trong")) == null) {
            return null;
        }
        Reading named = cursor.attempt(() -> ListRule.MONTHS.read(cursor, context));
        named = named != null ? named : cursor.attempt(() -> ListRule.QUARTERS.read(cursor, context));
        named = named != null ? named : cursor.attempt(() -> once(cursor, context));
        return named == null || named.occurrences.size() * times.months() != MONTHS_OF_A_YEAR ? null : named;
    }

    /** "1 lần/năm, quý III". */
    private static Reading once(Cursor cursor, Context context) {
        Span span = Spans.single(cursor, context);
        boolean period = span != null
                && span.impossible() == null
                && List.of(DeadlineKind.MONTH, DeadlineKind.QUARTER).contains(span.kind());
        return !period
                ? null
                : Recurrence.monthEnds(List.of(span.to().getMonthValue()), context)
                        .reading(
                                NAMED_TIMES.name(),
                                Said.of(
                                        "mỗi năm một lần, " + span.name().vi(),
                                        "once a year, " + span.name().en()),
                                Boundary.WITHIN,
                                context,
                                UnaryOperator.identity());
    }
}
