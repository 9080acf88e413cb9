package vn.gov.quangtri.cchc.report.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.http.Preconditions;
import vn.gov.quangtri.cchc.report.history.Who;

/** Keys in the figures of a report that came by official letter, checked as any report's: the next version, of the letter's day. */
@ApplicationScoped
class KeyInFigures {

    private final ReportAccess access;
    private final ReportRepository reports;
    private final SubmissionCheck check;
    private final SubmissionStamp stamp;
    private final ReportKeeper keeper;
    private final Caller caller;

    KeyInFigures(
            ReportAccess access,
            ReportRepository reports,
            SubmissionCheck check,
            SubmissionStamp stamp,
            ReportKeeper keeper,
            Caller caller) {
        this.access = access;
        this.reports = reports;
        this.check = check;
        this.stamp = stamp;
        this.keeper = keeper;
        this.caller = caller;
    }

    /** @throws Refusal {@code not-by-letter} when the current version did not come by letter */
    @Transactional
    ReportResponse complete(UUID id, String ifMatch, ReportContent content) {
        AgencyReport report = access.complete(id);
        Preconditions.require(ifMatch, report.etag());
        ReportVersion letter = reports.letter(report);
        ReportContent before = report.content();
        Sendable keyed = check.sendable(report.obligation(), content, "");
        Submission same = stamp.letter(Who.of(caller), letter.submittedOn(), letter.paper());
        reports.keep(report, report.complete(keyed.content(), same), keyed.countsActivities());
        return keeper.written(report, "figures", Who.of(caller), before);
    }
}
