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

/** Shows consolidated reports: drafts to those who work on them, published ones to leaders and other systems, too. */
@ApplicationScoped
@Transactional
class ReadConsolidations {

    private final ConsolidationRepository reports;
    private final ConsolidationQueries queries;
    private final Caller caller;

    ReadConsolidations(ConsolidationRepository reports, ConsolidationQueries queries, Caller caller) {
        this.reports = reports;
        this.queries = queries;
        this.caller = caller;
    }

    Page<ConsolidationSummary> list(UUID round, PageParams page) {
        return queries.list(round, seesDrafts(), page);
    }

    ConsolidationResponse get(UUID id) {
        return ConsolidationResponse.of(visible(id));
    }

    Page<FigureRowResponse> rows(UUID id, String figure, String agency, PageParams page) {
        return queries.rows(visible(id).id(), figure, agency, page);
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
