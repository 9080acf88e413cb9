package vn.gov.quangtri.cchc.task.deadline;

import java.time.LocalDate;
import java.util.List;

/** From a day on, to an end of its own kind: the plan's own day, or one that ends with "trước". */
enum FromNowRule implements StatementRule {
    /** "Từ nay đến hết năm 2023", "từ ngày ban hành đến 30/11/2023": from the plan's own day on. */
    FROM_NOW {
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
            Reading last = to.equals("đến trước")
                    ? BoundaryRule.before(end, name(), context)
                    : BoundaryRule.by(end, name(), context);
            if (end.impossible() != null) {
                return last;
            }
            if (to.equals("đến") && (end.kind() == DeadlineKind.MONTH || end.kind() == DeadlineKind.QUARTER)) {
                last.doubt(Said.of(
                        "“đến” có thể không gồm " + end.name().vi(),
                        "it may leave " + end.name().en() + " out"));
            }
            Said from = Said.of("từ ngày ban hành kế hoạch", "from the plan's issue");
            return stretch(name(), from, context.options().issuedOn(), last);
        }
    },
    /** "Từ 01/4/2023 đến trước 01/12/2023": the day named last is left out. */
    FROM_TO_BEFORE {
        @Override
        public Reading read(Cursor cursor, Context context) {
            Span first = cursor.any(List.of("kể từ", "từ")) == null ? null : Spans.single(cursor, context);
            boolean before = first != null && first.impossible() == null && cursor.words("đến trước");
            Span end = before ? Spans.single(cursor, context) : null;
            if (end == null || end.impossible() != null) {
                return null;
            }
            Reading last = BoundaryRule.before(end, name(), context);
            Said from =
                    Said.of("từ " + first.name().vi(), "from " + first.name().en());
            Reading stretch = stretch(name(), from, first.from(), last);
            boolean apart = first.yearWritten() != end.yearWritten()
                    && first.from().getYear() != end.to().getYear();
            return first.from().isAfter(last.dueOn) || first.asBeginning().doubt() != null || apart
                    ? stretch.doubt(Said.of("ngày đầu cần xác nhận", "its first day is to be confirmed"))
                    : stretch;
        }
    },
    /** "Không trước ngày 15/6 và không sau ngày 30/6/2023", "không sớm hơn 15/6, không muộn hơn 30/6": both days are in. */
    NOT_BEFORE_NOT_AFTER {
        @Override
        public Reading read(Cursor cursor, Context context) {
            boolean not = cursor.any(List.of("không trước", "không sớm hơn")) != null;
            Span first = not ? Spans.single(cursor, context) : null;
            cursor.mark(",;");
            cursor.any(List.of("và", "nhưng", "đồng thời"));
            boolean end = first != null && cursor.any(List.of("không sau", "không chậm hơn", "không quá")) != null;
            Span last = end ? Spans.single(cursor, context) : null;
            if (last == null || first.impossible() != null || last.impossible() != null) {
                return null;
            }
            Said from =
                    Said.of("từ " + first.name().vi(), "from " + first.name().en());
            Reading stretch = stretch(name(), from, first.from(), BoundaryRule.by(last, name(), context));
            boolean apart =
                    first.yearWritten() && !last.yearWritten() || first.from().isAfter(last.to());
            return apart
                    ? stretch.doubt(Said.of("ngày đầu cần xác nhận", "its first day is to be confirmed"))
                    : stretch;
        }
    };

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

    private static Reading stretch(String rule, Said from, LocalDate opensOn, Reading last) {
        Reading stretch = new Reading(DeadlineKind.PERIOD, rule);
        stretch.boundary = Boundary.WITHIN;
        stretch.opensOn = opensOn;
        stretch.dueOn = last.dueOn;
        stretch.needsConfirmation = last.needsConfirmation;
        stretch.alternatives.addAll(last.alternatives);
        stretch.said = from.then(last.said);
        return stretch;
    }
}
