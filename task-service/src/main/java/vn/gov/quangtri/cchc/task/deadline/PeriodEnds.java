package vn.gov.quangtri.cchc.task.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** The last days of the periods of a rhythm, within a stretch of the year. */
final class PeriodEnds {

    private PeriodEnds() {}

    /** "hằng tháng từ tháng 4 đến tháng 12", "hằng quý, từ quý II": where in the year; null for all of it. */
    static Span stretch(Cursor cursor, Context context) {
        cursor.mark(",");
        Span range = cursor.attempt(() -> Ranges.read(cursor, context));
        Span until = range != null
                ? null
                : cursor.attempt(() ->
                        cursor.any(List.of("cho đến hết", "đến hết")) != null ? Spans.single(cursor, context) : null);
        if (until != null && until.impossible() == null) {
            return Span.of(
                    DeadlineKind.PERIOD,
                    context.yearStart(),
                    until.to(),
                    until.name(),
                    until.rule(),
                    until.yearWritten());
        }
        Span part = range != null
                ? null
                : cursor.attempt(() -> cursor.words("trong") ? QuarterRule.QUARTER.read(cursor, context) : null);
        if (part != null && part.impossible() == null) {
            return part;
        }
        Span stretch = range != null ? range : OngoingRule.from(cursor, context);
        if (stretch == null || stretch.impossible() != null) {
            return null;
        }
        if (range != null) {
            return range;
        }
        LocalDate end = stretch.from().isAfter(context.yearEnd()) ? stretch.to() : context.yearEnd();
        return Span.of(DeadlineKind.PERIOD, stretch.from(), end, stretch.name(), stretch.rule(), stretch.yearWritten());
    }

    /** The ends of a rhythm's periods without those that are left out. */
    static Reading of(Rhythm rhythm, List<Integer> except, Span stretch, String rule, Context context) {
        List<Integer> months = rhythm.months().stream()
                .filter(month -> !except.contains(month))
                .toList();
        if (months.isEmpty()) {
            return null;
        }
        String left = String.join(", ", except.stream().map(String::valueOf).toList());
        Said what = Said.of(
                "cuối mỗi kỳ: " + rhythm.said().vi() + ", trừ kỳ kết thúc tháng " + left,
                "the end of every " + rhythm.said().en() + " but those of months " + left);
        return Recurrence.monthEnds(months, context)
                .between(stretch == null ? null : stretch.from(), stretch == null ? null : stretch.to())
                .reading(rule, what, null, context, UnaryOperator.identity());
    }

    static Reading of(List<Rhythm> rhythms, Span stretch, String rule, Context context) {
        return of(rhythms, stretch, rule, context, UnaryOperator.identity());
    }

    static Reading of(
            List<Rhythm> rhythms, Span stretch, String rule, Context context, UnaryOperator<LocalDate> moved) {
        LocalDate first = stretch == null ? null : stretch.from();
        LocalDate last = stretch == null ? null : stretch.to();
        String vi =
                String.join(", ", rhythms.stream().map(one -> one.said().vi()).toList());
        String en =
                String.join(", ", rhythms.stream().map(one -> one.said().en()).toList());
        Said what = Said.of("cuối mỗi kỳ: " + vi, "the end of every " + en);
        if (rhythms.contains(Rhythm.WEEK)) {
            return rhythms.size() > 1
                    ? null
                    : Recurrence.inYear("FREQ=WEEKLY;BYDAY=SU", context)
                            .between(first, last)
                            .reading(rule, what, null, context, UnaryOperator.identity())
                            .doubt(Said.of("tuần tính đến hết Chủ nhật", "a week is counted to its Sunday"));
        }
        TreeSet<Integer> months = new TreeSet<>();
        rhythms.forEach(one -> months.addAll(one.months()));
        return Recurrence.monthEnds(List.copyOf(months), context)
                .between(first, last)
                .reading(rule, what, null, context, moved);
    }
}
