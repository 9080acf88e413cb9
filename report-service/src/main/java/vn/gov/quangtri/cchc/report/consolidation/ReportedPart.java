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

/**
 * Who reported.
 *
 * @param pinned how many report versions the numbers are added up from
 */
record ReportedPart(RateFigures figures, RateFigures ordered, RateFigures requested, int pinned, List<Line> agencies) {

    /** One agency; without a report version it is in no sum. @param returnKind why it is back, while it is */
    record Line(
            Named agency,
            Basis basis,
            Mode mode,
            ObligationState state,
            LocalDate submittedOn,
            Boolean onTime,
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
                entries.stream().map(ReportedPart::line).toList());
    }

    private static List<LedgerLine> of(List<LedgerLine> lines, Mode mode) {
        return lines.stream().filter(line -> line.mode() == mode).toList();
    }

    private static void row(FigureRows rows, String figure, LedgerLine line, boolean counts) {
        if (counts) {
            rows.add(figure, line.agency().key(), 1, line);
        }
    }

    private static Line line(RoundEntry entry) {
        LedgerLine line = LedgerLine.of(entry.obligation());
        SentVersion sent = entry.sent();
        return new Line(
                new Named(line.agency().key(), line.agency().name()),
                line.basis(),
                line.mode(),
                line.state(),
                line.submittedOn(),
                line.onTime(),
                line.returnKind(),
                sent == null ? null : sent.reportId(),
                sent == null ? null : sent.number(),
                sent == null ? null : sent.sha256());
    }
}
