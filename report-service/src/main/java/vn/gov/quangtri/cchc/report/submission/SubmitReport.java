package vn.gov.quangtri.cchc.report.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.http.Preconditions;
import vn.gov.quangtri.cchc.report.history.Change;
import vn.gov.quangtri.cchc.report.history.Who;
import vn.gov.quangtri.cchc.report.obligation.Ledger;
import vn.gov.quangtri.cchc.report.paper.SignedCopy;

/** Sends the own agency's report: the server's office day decides whether it is on time. Late is marked, never refused. */
@ApplicationScoped
class SubmitReport {

    private final ReportRepository reports;
    private final SubmissionCheck check;
    private final SubmissionStamp stamp;
    private final Ledger ledger;
    private final ReportKeeper keeper;
    private final Caller caller;

    SubmitReport(
            ReportRepository reports,
            SubmissionCheck check,
            SubmissionStamp stamp,
            Ledger ledger,
            ReportKeeper keeper,
            Caller caller) {
        this.reports = reports;
        this.check = check;
        this.stamp = stamp;
        this.ledger = ledger;
        this.keeper = keeper;
        this.caller = caller;
    }

    /** @param signedCopy needed unless the agency's head sends it; null for none */
    @Transactional
    ReportResponse submit(UUID id, String ifMatch, SignedCopy signedCopy) {
        AgencyReport report = reports.get(id, caller.ownScope());
        Preconditions.require(ifMatch, report.etag());
        report.requireOpen();
        Submission submission = stamp.by(caller, signedCopy);
        ReportContent before = report.content();
        Sendable sent = check.sendable(report.obligation(), before, "");
        reports.keep(report, report.submit(sent.content(), submission), sent.countsActivities());
        report.obligation().submitted(submission.on());
        List<Change> besides = List.of(keeper.change(report, "submitted", before));
        ledger.moved(report.obligation(), "submitted", Who.of(caller), null, besides);
        return keeper.sent(report, sent.totals());
    }
}
