package vn.gov.quangtri.cchc.report.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Preconditions;
import vn.gov.quangtri.cchc.report.history.Who;
import vn.gov.quangtri.cchc.report.obligation.Ledger;
import vn.gov.quangtri.cchc.report.obligation.Obligation;

/** Begins and changes the own agency's draft. */
@ApplicationScoped
@Transactional
class DraftReport {

    private final ReportRepository reports;
    private final Ledger ledger;
    private final ReportRules rules;
    private final ContentCheck check;
    private final ReportKeeper keeper;
    private final Caller caller;

    DraftReport(
            ReportRepository reports,
            Ledger ledger,
            ReportRules rules,
            ContentCheck check,
            ReportKeeper keeper,
            Caller caller) {
        this.reports = reports;
        this.ledger = ledger;
        this.rules = rules;
        this.check = check;
        this.keeper = keeper;
        this.caller = caller;
    }

    ReportResponse start(StartReportRequest request) {
        Obligation owed = ledger.get(request.obligationId(), Scope.province());
        rules.requireStart(owed);
        check.require(owed, request.content());
        owed.started();
        // the obligation's row first: of two who begin at once, the second finds it changed
        ledger.moved(owed, "drafted", Who.of(caller), null);
        AgencyReport report = AgencyReport.start(owed, request.content());
        reports.persist(report);
        return keeper.written(report, "drafted", Who.of(caller), null);
    }

    ReportResponse edit(UUID id, String ifMatch, ReportContent content) {
        AgencyReport report = reports.get(id, caller.ownScope());
        Preconditions.require(ifMatch, report.etag());
        rules.requireOpen(report);
        check.require(report.obligation(), content);
        ReportContent before = report.content();
        report.edit(content);
        return keeper.written(report, "edited", Who.of(caller), before);
    }
}
