package vn.gov.quangtri.cchc.task.deadline;

import java.util.List;

/** A time that was moved: only the new one counts. */
enum MovedRule implements StatementRule {
    /** "Lùi thời hạn từ ngày 15/8 sang ngày 15/9/2023", "hoãn từ quý II sang quý III", "gia hạn đến hết ngày 20/12/2023". */
    MOVED {
        @Override
        public Reading read(Cursor cursor, Context context) {
            String verb = cursor.any(VERBS);
            if (verb == null) {
                return null;
            }
            cursor.any(WHAT);
            Span old = cursor.attempt(() -> cursor.words("từ") ? Spans.single(cursor, context) : null);
            String to = cursor.any(TO);
            Span moved = to == null ? null : Spans.single(cursor, context);
            if (moved == null || old != null && old.impossible() != null) {
                return null;
            }
            Reading reading = to.equals("sang") || to.equals("thành")
                    ? BoundaryRule.within(moved, context)
                    : BoundaryRule.by(moved, name(), context);
            if (moved.impossible() != null) {
                return reading;
            }
            boolean extended = verb.endsWith("gia hạn") && moved.kind() == DeadlineKind.DATE;
            boolean later = old != null && old.to().isBefore(moved.to());
            return later || old == null && extended
                    ? reading
                    : reading.doubt(Said.of("không rõ dời từ thời hạn nào", "it does not say which time was moved"));
        }
    };

    private static final List<String> VERBS =
            List.of("gia hạn", "được gia hạn", "lùi", "được lùi", "hoãn", "dời", "chuyển", "kéo dài", "điều chỉnh");

    private static final List<String> WHAT = List.of(
            "thời hạn hoàn thành",
            "thời gian hoàn thành",
            "thời gian thực hiện",
            "thời hạn",
            "thời gian",
            "tiến độ",
            "hạn");

    private static final List<String> TO = List.of("sang", "thành", "cho đến hết", "đến hết", "đến", "tới");
}
