package vn.gov.quangtri.cchc.report.consolidation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.report.consolidation.ConsolidatedBody.Named;
import vn.gov.quangtri.cchc.report.obligation.Basis;
import vn.gov.quangtri.cchc.report.obligation.LedgerLine;
import vn.gov.quangtri.cchc.report.obligation.Mode;
import vn.gov.quangtri.cchc.report.obligation.ObligationState;
import vn.gov.quangtri.cchc.report.obligation.ReturnKind;
import vn.gov.quangtri.cchc.report.rates.RateFigures;
import vn.gov.quangtri.cchc.report.submission.RoundEntry;
import vn.gov.quangtri.cchc.report.submission.SentVersion;
import vn.gov.quangtri.cchc.rules.standing.Lateness;

/**
 * Who reported.
 *
 * @param pinned how many report versions the numbers are added up from
 */
record ReportedPart(RateFigures figures, RateFigures ordered, RateFigures requested, int pinned, List<Line> agencies) {

    /**
     * One agency; without a report version it is in no sum.
     *
     * @param dueOn the due day in force
     * @param daysLate calendar days after it; 0 when not late
     * @param daysLateAgainstOriginal the same against the first due day, which no extension overwrites
     * @param returnKind why it is back, while it is
     */
    record Line(
            Named agency,
            Basis basis,
            Mode mode,
            LocalDate dueOn,
            LocalDate originalDueOn,
            ObligationState state,
            LocalDate submittedOn,
            Boolean onTime,
            long daysLate,
            long daysLateAgainstOriginal,
            ReturnKind returnKind,
            UUID reportId,
            Integer reportVersion,
            String sha256) {}

    static ReportedPart of(List<RoundEntry> entries, LocalDate asOf, FigureRows rows) {
        List<LedgerLine> lines =
                entries.stream().map(e -> LedgerLine.of(e.obligation())).toList();
        for (LedgerLine line : lines) {
            row(rows, "reported.owed", line, true);
            row(rows, "reported.submitted", line, line.submitted());
            row(rows, "reported.on-time", line, line.submittedOnTime());
            row(rows, "reported.late", line, line.submittedLate());
            row(rows, "reported.returned", line, line.returned());
            row(rows, "reported.corrections-overdue", line, line.correctionOverdue(asOf));
            row(rows, "reported.waived", line, line.waived());
            row(rows, "reported.missing", line, line.missing());
        }
        return new ReportedPart(
                RateFigures.of(lines, asOf),
                RateFigures.of(of(lines, Mode.ORDERED), asOf),
                RateFigures.of(of(lines, Mode.REQUESTED), asOf),
                (int) entries.stream().filter(e -> e.sent() != null).count(),
                entries.stream().map(entry -> line(entry, asOf)).toList());
    }

    private static List<LedgerLine> of(List<LedgerLine> lines, Mode mode) {
        return lines.stream().filter(line -> line.mode() == mode).toList();
    }

    private static void row(FigureRows rows, String figure, LedgerLine line, boolean counts) {
        if (counts) {
            rows.add(figure, line.agency().key(), 1, line);
        }
    }

    private static Line line(RoundEntry entry, LocalDate asOf) {
        LedgerLine line = LedgerLine.of(entry.obligation());
        Lateness late = line.lateness(asOf);
        SentVersion sent = entry.sent();
        return new Line(
                new Named(line.agency().key(), line.agency().name()),
                line.basis(),
                line.mode(),
                line.dueOn(),
                line.originalDueOn(),
                line.state(),
                line.submittedOn(),
                line.onTime(),
                late.days(),
                late.originalDays(),
                line.returnKind(),
                sent == null ? null : sent.reportId(),
                sent == null ? null : sent.number(),
                sent == null ? null : sent.sha256());
    }
}
