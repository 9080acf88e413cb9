package vn.gov.quangtri.cchc.report.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.http.Preconditions;
import vn.gov.quangtri.cchc.report.history.Who;

/** Keys in the figures of a report that came by official letter: the next version, of the letter's day. */
@ApplicationScoped
class KeyInFigures {

    private final ReportAccess access;
    private final ReportRepository reports;
    private final ContentCheck check;
    private final SubmissionStamp stamp;
    private final ReportKeeper keeper;
    private final Caller caller;

    KeyInFigures(
            ReportAccess access,
            ReportRepository reports,
            ContentCheck check,
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
        AgencyReport report = access.read(id);
        Preconditions.require(ifMatch, report.etag());
        ReportVersion letter = reports.version(report, report.currentVersion())
                .filter(version -> version.authority() == Authority.LETTER)
                .orElseThrow(() -> Refusal.conflict("not-by-letter"));
        check.require(report.obligation(), content);
        ReportContent before = report.content();
        Submission same = stamp.letter(Who.of(caller), letter.submittedOn(), letter.paper());
        reports.keep(report.complete(content, same));
        return keeper.written(report, "figures", Who.of(caller), before);
    }
}
