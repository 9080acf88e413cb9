package vn.gov.quangtri.cchc.report.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;
import vn.gov.quangtri.cchc.report.history.ChangeLine;
import vn.gov.quangtri.cchc.report.history.ChangeLog;

/** Shows consolidated reports: drafts to those who work on them, published ones to leaders and other systems, too. */
@ApplicationScoped
@Transactional
class ReadConsolidations {

    private final ConsolidationRepository reports;
    private final ConsolidationQueries queries;
    private final ConsolidationRules rules;
    private final ChangeLog history;
    private final Caller caller;

    ReadConsolidations(
            ConsolidationRepository reports,
            ConsolidationQueries queries,
            ConsolidationRules rules,
            ChangeLog history,
            Caller caller) {
        this.reports = reports;
        this.queries = queries;
        this.rules = rules;
        this.history = history;
        this.caller = caller;
    }

    Page<ConsolidationSummary> list(UUID round, PageParams page) {
        return queries.list(round, seesDrafts(), page);
    }

    ConsolidationResponse get(UUID id) {
        ConsolidatedReport report = visible(id);
        return ConsolidationResponse.of(report, rules.actions(report));
    }

    Page<FigureRowResponse> rows(UUID id, String figure, String agency, PageParams page) {
        return queries.rows(visible(id).id(), figure, agency, page);
    }

    Page<ChangeLine> history(UUID id, PageParams page) {
        return history.of("consolidated-report", visible(id).id(), page);
    }

    private ConsolidatedReport visible(UUID id) {
        ConsolidatedReport report = reports.get(id, new Scope.Province());
        if (report.state() != ConsolidationState.PUBLISHED && !seesDrafts()) {
            throw Refusal.notFound("consolidated-report", id);
        }
        return report;
    }

    private boolean seesDrafts() {
        return caller.isAny(Role.MONITOR, Role.MONITOR_HEAD, Role.PLAN_OFFICE);
    }
}
