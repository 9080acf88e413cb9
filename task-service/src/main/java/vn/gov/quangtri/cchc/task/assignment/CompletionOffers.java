package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.gov.quangtri.cchc.kit.service.WorkItem;
import vn.gov.quangtri.cchc.task.copies.ConsolidatedReportCopy;
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
        if (action == null
                || fulfilments
                        .of(assignment.planId, assignment.taskId)
                        .filter(Fulfilment.CONSOLIDATED_REPORT::equals)
                        .isEmpty()) {
            return null;
        }
        return fulfilments
                .report(assignment.planId)
                .filter(report -> isNews(report, assignment))
                .map(report -> offer(report, action))
                .orElse(null);
    }

    /** Where the completion is posted, below the assignment's own path: its own, or that of its earliest open day. */
    private String action(Assignment a, List<String> allowed) {
        if (allowed.contains(COMPLETION)) {
            return COMPLETION;
        }
        boolean byDays = a.isByOccurrences() && a.nextDueOn != null && allowed.contains("occurrences");
        return byDays && occurrences.of(a, a.nextDueOn).contains(COMPLETION)
                ? "occurrences/" + a.nextDueOn + "/" + COMPLETION
                : null;
    }

    /** What was done with an earlier report is not done again with it: of work owed on several days each needs its own. */
    private static boolean isNews(ConsolidatedReportCopy report, Assignment a) {
        return a.occurrences.stream()
                .map(Occurrence::completedOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .filter(done -> !report.publishedOn().isAfter(done))
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
                new CompletionRequest(day, result, null, day));
    }
}
