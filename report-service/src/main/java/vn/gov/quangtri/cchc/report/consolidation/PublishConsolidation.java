package vn.gov.quangtri.cchc.report.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Preconditions;

/** Reviews a consolidated report, and publishes it: the monitor's head alone, who signs it. */
@ApplicationScoped
@Transactional
class PublishConsolidation {

    private final ConsolidationRepository reports;
    private final ConsolidationRules rules;
    private final ConsolidationKeeper keeper;
    private final OfficeClock office;
    private final Caller caller;

    PublishConsolidation(
            ConsolidationRepository reports,
            ConsolidationRules rules,
            ConsolidationKeeper keeper,
            OfficeClock office,
            Caller caller) {
        this.reports = reports;
        this.rules = rules;
        this.keeper = keeper;
        this.office = office;
        this.caller = caller;
    }

    ConsolidationResponse review(UUID id, String ifMatch) {
        ConsolidatedReport report = current(id, ifMatch);
        rules.requireReview(report);
        report.review();
        return keeper.kept(report, "reviewed");
    }

    /** @param number of its paper; null where it is not known yet */
    ConsolidationResponse publish(UUID id, String ifMatch, String number) {
        ConsolidatedReport report = current(id, ifMatch);
        rules.requirePublication(report);
        report.publish(office.today(), caller.post(), number);
        return keeper.kept(report, "published");
    }

    private ConsolidatedReport current(UUID id, String ifMatch) {
        ConsolidatedReport report = reports.get(id, new Scope.Province());
        Preconditions.require(ifMatch, report.etag());
        return report;
    }
}
