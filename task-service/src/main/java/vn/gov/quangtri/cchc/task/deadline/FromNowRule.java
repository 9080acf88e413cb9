package vn.gov.quangtri.cchc.task.deadline;

import java.util.List;

/** "Từ nay đến hết năm 2023", "từ ngày ban hành đến 30/11/2023": from the plan's own day on. */
enum FromNowRule implements StatementRule {
    FROM_NOW;

    private static final List<String> STARTS = List.of(
            "kể từ ngày ban hành kế hoạch",
            "kể từ ngày ban hành",
            "kể từ ngày ký ban hành",
            "kể từ ngày ký",
            "kể từ nay",
            "từ ngày kế hoạch được ban hành",
            "từ ngày ban hành kế hoạch",
            "từ ngày ký ban hành",
            "từ ngày ban hành",
            "từ ngày ký",
            "từ khi ban hành kế hoạch",
            "từ khi kế hoạch được ban hành",
            "từ khi ban hành",
            "từ nay");

    @Override
    public Reading read(Cursor cursor, Context context) {
        if (cursor.any(STARTS) == null) {
            return null;
        }
        cursor.words("cho");
        String to = cursor.any(List.of("đến hết", "đến trước", "đến", "tới"));
        Span end = to == null ? null : Spans.single(cursor, context);
        if (end == null) {
            return null;
        }
        Reading reading = to.equals("đến trước")
                ? BoundaryRule.before(end, name(), context)
                : BoundaryRule.by(end, name(), context);
        if (end.impossible() != null) {
            return reading;
        }
        if (to.equals("đến") && (end.kind() == DeadlineKind.MONTH || end.kind() == DeadlineKind.QUARTER)) {
            reading.doubt(Said.of(
                    "“đến” có thể không gồm " + end.name().vi(),
                    "it may leave " + end.name().en() + " out"));
        }
        Reading stretch = new Reading(DeadlineKind.PERIOD, name());
        stretch.boundary = Boundary.WITHIN;
        stretch.opensOn = context.options().issuedOn();
        stretch.dueOn = reading.dueOn;
        stretch.needsConfirmation = reading.needsConfirmation;
        stretch.alternatives.addAll(reading.alternatives);
        stretch.said =
                Said.of("từ ngày ban hành kế hoạch", "from the plan's issue").then(reading.said);
        return stretch;
    }
}
