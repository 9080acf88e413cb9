package vn.gov.quangtri.cchc.task.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * "Báo cáo quý IV trước 10/01", "tổng kết năm 2023 trong tháng 1": a report that would be due before what it reports on. The writer
 * means the year after, or another period; which of them only he knows.
 */
final class ReportedPeriod {

    /** In months: a year is not reported on in its first quarter. */
    private static final int TOO_EARLY_IN_A_YEAR = 3;

    private ReportedPeriod() {}

    static Labelled check(Labelled piece, Context context) {
        Reading reading = piece.reading();
        boolean single = reading.dueOn != null && reading.watched().size() == 1 && !reading.is(DeadlineKind.RECURRING);
        List<Token> label = single ? Tokenizer.tokens(Glyphs.clean(piece.label())) : List.of();
        LocalDate earliest = label.isEmpty() ? null : earliest(label, context);
        if (earliest == null || !reading.dueOn.isBefore(earliest)) {
            return piece;
        }
        LocalDate next = reading.dueOn.plusYears(1);
        reading.alternatives.add(new Alternative(next, Said.of("nếu là năm sau", "if the year after is meant")));
        reading.doubt(Said.of("kỳ được báo cáo chưa đến hoặc chưa kết thúc", "what it reports on is still to come"));
        return piece;
    }

    /** Before this day the period that the label names cannot be reported on; null when it names none, or does not look back. */
    private static LocalDate earliest(List<Token> label, Context context) {
        boolean looksBack = false;
        Span period = null;
        Cursor cursor = new Cursor(label);
        while (!cursor.atEnd()) {
            looksBack |= cursor.any(LabelWords.LOOKING_BACK) != null || cursor.at() == 0 && isPeriod(label, context);
            Span named = period != null || cursor.atEnd() ? null : Spans.single(cursor, context);
            boolean stretch = named != null && named.impossible() == null && named.kind() != DeadlineKind.DATE;
            period = stretch ? named : period;
            if (named == null && !cursor.atEnd()) {
                cursor.back(cursor.at() + 1);
            }
        }
        if (!looksBack || period == null) {
            return null;
        }
        return period.kind() == DeadlineKind.YEAR ? period.from().plusMonths(TOO_EARLY_IN_A_YEAR) : period.from();
    }

    private static boolean isPeriod(List<Token> label, Context context) {
        Cursor cursor = new Cursor(label);
        return Spans.single(cursor, context) != null && cursor.atEnd();
    }
}
