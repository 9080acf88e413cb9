package vn.gov.quangtri.cchc.report.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Cursor;
import vn.gov.quangtri.cchc.kit.service.Work;
import vn.gov.quangtri.cchc.kit.service.WorkItem;

/** Waits for the monitor, who reviews a consolidated report, and for the monitor's head, who publishes it. */
@ApplicationScoped
class OpenConsolidations implements Work {

    private static final UUID FIRST = new UUID(0, 0);

    private final ConsolidationRepository reports;
    private final ConsolidationRules rules;
    private final Caller caller;

    OpenConsolidations(ConsolidationRepository reports, ConsolidationRules rules, Caller caller) {
        this.reports = reports;
        this.rules = rules;
        this.caller = caller;
    }

    @Override
    public String kind() {
        return "consolidated-report";
    }

    @Override
    @Transactional
    public List<Candidate> next(LocalDate on, String after, int limit) {
        if (!caller.isAny(Role.MONITOR, Role.MONITOR_HEAD)) {
            return List.of();
        }
        UUID last = after == null ? FIRST : Cursor.value(List.of(after), 0, UUID::fromString);
        return reports.unpublished(last, limit, new Scope.Province()).stream()
                .map(this::candidate)
                .toList();
    }

    /** One that was reviewed could be drawn up anew, but waits for its publication alone. */
    private Candidate candidate(ConsolidatedReport report) {
        List<String> actions = rules.actions(report);
        boolean waits = actions.contains("review") || actions.contains("publication");
        WorkItem item = new WorkItem(
                "consolidated-report",
                report.id().toString(),
                "/api/v1/consolidated-reports/" + report.id(),
                report.round().planNumber(),
                report.round().title(),
                null,
                report.state().name(),
                null,
                null,
                null,
                actions);
        return new Candidate(report.id().toString(), waits, item);
    }
}
