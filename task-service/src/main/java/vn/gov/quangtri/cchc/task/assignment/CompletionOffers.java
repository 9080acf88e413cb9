package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.gov.quangtri.cchc.kit.service.WorkItem;
import vn.gov.quangtri.cchc.task.copies.ConsolidatedReportCopy;
import vn.gov.quangtri.cchc.task.copies.SubPlanCopy;
import vn.gov.quangtri.cchc.task.task.Fulfilment;

/**
 * Offers the completion of work whose task names what fulfils it, once that has happened. An offer is a completion ready to be sent;
 * whoever does the work looks it over and sends it, or not.
 */
@ApplicationScoped
class CompletionOffers {

    private static final String COMPLETION = "completion";

    private final FulfilmentsOfRequest fulfilments;
    private final OccurrenceActions occurrences;

    CompletionOffers(FulfilmentsOfRequest fulfilments, OccurrenceActions occurrences) {
        this.fulfilments = fulfilments;
        this.occurrences = occurrences;
    }

    /**
     * Null where nothing is offered: nothing fulfils the task, it has not happened, or the caller may not complete the work now.
     *
     * @param allowed what the caller may do with it now
     */
    WorkItem.Offer of(Assignment assignment, List<String> allowed) {
        String action = action(assignment, allowed);
        Fulfilment by = action == null
                ? null
                : fulfilments.of(assignment.planId, assignment.taskId).orElse(null);
        if (by == null) {
            return null;
        }
        Optional<WorkItem.Offer> offer =
                switch (by) {
                    case CONSOLIDATED_REPORT ->
                        fulfilments
                                .report(assignment.planId)
                                .filter(report -> isNews(report.publishedOn(), assignment))
                                .map(report -> offer(report, action));
                    case SUB_PLAN ->
                        subPlan(assignment)
                                .filter(plan -> isNews(plan.issuedOn(), assignment))
                                .map(plan -> offer(plan, action));
                    case DOCUMENT ->
                        Optional.ofNullable(assignment.document)
                                .filter(document -> isNews(document.issuedOn(), assignment))
                                .map(document -> offer(document, action));
                };
        return offer.orElse(null);
    }

    /** Where the completion is posted, below the assignment's own path: its own, or that of its earliest open day. */
    private String action(Assignment a, List<String> allowed) {
        if (allowed.contains(COMPLETION)) {
            return COMPLETION;
        }
        return a.occurrences.stream()
                .filter(one -> a.isByOccurrences() && one.state().isOpen())
                .min(Comparator.comparing(Occurrence::dueNow))
                .map(Occurrence::dueOn)
                .filter(day -> occurrences.of(a, day).contains(COMPLETION))
                .map(day -> "occurrences/" + day + "/" + COMPLETION)
                .orElse(null);
    }

    /** That of the agency that the work was given to; else of the one that has it now. */
    private Optional<SubPlanCopy> subPlan(Assignment a) {
        return fulfilments.subPlan(a.planId, a.agency).or(() -> fulfilments.subPlan(a.planId, a.holder));
    }

    /** What was done with an earlier one is not done again with it: of work owed on several days each needs its own. */
    private static boolean isNews(LocalDate happenedOn, Assignment a) {
        return a.occurrences.stream()
                .map(Occurrence::completedOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .filter(done -> !happenedOn.isAfter(done))
                .isEmpty();
    }

    private static WorkItem.Offer offer(ConsolidatedReportCopy report, String action) {
        LocalDate day = report.publishedOn();
        String result = "Đã công bố báo cáo tổng hợp: " + report.roundTitle();
        return new WorkItem.Offer(
                Fulfilment.CONSOLIDATED_REPORT.name(),
                report.id().toString(),
                report.roundTitle(),
                action,
                new CompletionRequest(day, result, report.documentNumber(), day));
    }

    private static WorkItem.Offer offer(SubPlanCopy plan, String action) {
        String title = plan.title() == null ? plan.number() : plan.title();
        return new WorkItem.Offer(
                Fulfilment.SUB_PLAN.name(),
                plan.id().toString(),
                title,
                action,
                new CompletionRequest(
                        plan.issuedOn(), "Đã ban hành kế hoạch: " + title, plan.number(), plan.issuedOn()));
    }

    private static WorkItem.Offer offer(FulfillingDocument document, String action) {
        String title = document.title() == null ? document.number() : document.title();
        return new WorkItem.Offer(
                Fulfilment.DOCUMENT.name(),
                document.number(),
                title,
                action,
                new CompletionRequest(
                        document.issuedOn(), "Đã ban hành: " + title, document.number(), document.issuedOn()));
    }
}
