package vn.gov.quangtri.cchc.report.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.report.history.Who;
import vn.gov.quangtri.cchc.report.obligation.Obligation;
import vn.gov.quangtri.cchc.report.paper.SignedCopy;

/** Reports that came by official letter: the letter is a version like any other, its figures may follow. */
@ApplicationScoped
public class LetterReports {

    private final ReportRepository reports;
    private final ContentCheck check;
    private final SubmissionStamp stamp;
    private final ReportKeeper keeper;

    LetterReports(ReportRepository reports, ContentCheck check, SubmissionStamp stamp, ReportKeeper keeper) {
        this.reports = reports;
        this.check = check;
        this.stamp = stamp;
        this.keeper = keeper;
    }

    /**
     * Makes the letter the agency's report, in place of a draft if there is one (the history keeps it).
     *
     * @param content figures, empty when they are to be keyed in later
     */
    public ReportResponse record(
            Obligation owed, ReportContent content, SignedCopy letter, LocalDate receivedOn, Who recorder) {
        check.require(owed, content);
        AgencyReport report = reports.ofObligation(owed.id(), Scope.province()).orElse(null);
        ReportContent before = report == null ? null : report.content();
        if (report == null) {
            report = AgencyReport.start(owed, content);
            reports.persist(report);
        }
        reports.keep(report.submit(content, stamp.letter(recorder, receivedOn, letter)));
        return keeper.written(report, "received", recorder, before);
    }
}
