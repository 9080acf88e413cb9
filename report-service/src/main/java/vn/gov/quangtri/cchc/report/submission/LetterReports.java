package vn.gov.quangtri.cchc.report.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.report.history.Who;
import vn.gov.quangtri.cchc.report.obligation.Obligation;
import vn.gov.quangtri.cchc.report.paper.SignedCopy;

/** Reports that came by official letter: the letter is a version like any other, its figures may follow. */
@ApplicationScoped
public class LetterReports {

    private final ReportRepository reports;
    private final SubmissionCheck check;
    private final SubmissionStamp stamp;
    private final ReportKeeper keeper;

    LetterReports(ReportRepository reports, SubmissionCheck check, SubmissionStamp stamp, ReportKeeper keeper) {
        this.reports = reports;
        this.check = check;
        this.stamp = stamp;
        this.keeper = keeper;
    }

    /**
     * Makes the letter the agency's report, in place of a draft if there is one (the history keeps it).
     *
     * @param figures checked as any report's when they are given; empty when they are to be keyed in later
     */
    public ReportResponse record(
            Obligation owed, ReportContent figures, SignedCopy letter, LocalDate receivedOn, Who recorder) {
        ReportContent content = figures.isEmpty()
                ? figures
                : check.sendable(owed, figures, "/figures").content();
        AgencyReport report = reports.ofObligation(owed.id(), Scope.province()).orElse(null);
        ReportContent before = report == null ? null : report.content();
        if (report == null) {
            report = AgencyReport.start(owed, content);
            reports.persist(report);
        }
        reports.keep(report, report.submit(content, stamp.letter(recorder, receivedOn, letter)), true);
        return keeper.written(report, "received", recorder, before);
    }

    /** The report that was sent already, by its obligation. */
    public UUID sent(Obligation owed) {
        return reports.ofObligation(owed.id(), Scope.province())
                .map(AgencyReport::id)
                .orElseThrow();
    }
}
