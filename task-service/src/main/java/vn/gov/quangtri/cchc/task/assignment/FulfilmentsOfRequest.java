package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.RequestScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.gov.quangtri.cchc.task.copies.ConsolidatedReportCopy;
import vn.gov.quangtri.cchc.task.copies.Copies;
import vn.gov.quangtri.cchc.task.copies.SubPlanCopy;
import vn.gov.quangtri.cchc.task.task.Fulfilment;
import vn.gov.quangtri.cchc.task.task.FulfilmentQueries;

/** What fulfils the tasks of a plan and what of it has happened, looked up once for a request. */
@RequestScoped
class FulfilmentsOfRequest {

    private static final Comparator<ConsolidatedReportCopy> LATEST = Comparator.comparing(
                    ConsolidatedReportCopy::publishedOn)
            .thenComparing(ConsolidatedReportCopy::revision)
            .thenComparing(ConsolidatedReportCopy::id);

    private final FulfilmentQueries tasks;
    private final Copies copies;
    private final Map<UUID, Map<UUID, Fulfilment>> named = new HashMap<>();
    private final Map<UUID, Optional<ConsolidatedReportCopy>> reports = new HashMap<>();
    private final Map<UUID, Map<String, SubPlanCopy>> subPlans = new HashMap<>();

    FulfilmentsOfRequest(FulfilmentQueries tasks, Copies copies) {
        this.tasks = tasks;
        this.copies = copies;
    }

    Optional<Fulfilment> of(UUID planId, UUID taskId) {
        return Optional.ofNullable(named.computeIfAbsent(planId, tasks::ofPlan).get(taskId));
    }

    /** The plan's latest published one. */
    Optional<ConsolidatedReportCopy> report(UUID planId) {
        return reports.computeIfAbsent(
                planId, id -> copies.publishedReports(id).stream().max(LATEST));
    }

    /** An agency's own under the plan. */
    Optional<SubPlanCopy> subPlan(UUID planId, String agency) {
        Map<String, SubPlanCopy> entered = subPlans.computeIfAbsent(planId, id -> copies.subPlans(id).stream()
                .collect(Collectors.toMap(SubPlanCopy::agency, Function.identity(), (one, later) -> later)));
        return Optional.ofNullable(entered.get(agency));
    }
}
