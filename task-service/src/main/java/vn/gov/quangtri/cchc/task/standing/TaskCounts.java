package vn.gov.quangtri.cchc.task.standing;

import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.task.assignment.StandingQueries.Counted;
import vn.gov.quangtri.cchc.task.assignment.Stood;

/**
 * Tasks by whether they are done: once every lead is, or, where leads answer jointly, once the lead named first has marked it for all. What
 * was cancelled and what owes nothing counts neither among the leads nor among the tasks.
 *
 * @param onTime those done of which no part that counts was late
 */
record TaskCounts(
        @Schema(description = "Tasks of which something is or was to be done", examples = "9")
        int total,

        @Schema(description = "Done by every lead, or by the first for all where they answer jointly", examples = "3")
        int done,

        @Schema(description = "Of those, the ones done on time", examples = "2")
        int onTime) {

    static TaskCounts of(List<Counted> tasks) {
        List<Counted> owed = tasks.stream().filter(TaskCounts::isOwed).toList();
        return new TaskCounts(
                owed.size(), (int) owed.stream().filter(TaskCounts::isDone).count(), (int) owed.stream()
                        .filter(task -> all(task, Stood::isDoneOnTime))
                        .count());
    }

    static boolean isDone(Counted task) {
        return isOwed(task) && all(task, Stood::isDone);
    }

    private static boolean isOwed(Counted task) {
        return task.counts().keySet().stream().anyMatch(TaskCounts::counts);
    }

    private static boolean counts(Stood part) {
        return part.isLeads() && part.isOwed();
    }

    private static boolean all(Counted task, Predicate<Stood> which) {
        return task.speaker() != null && task.speaker().isOwed()
                ? which.test(task.speaker())
                : task.counts().keySet().stream().filter(TaskCounts::counts).allMatch(which);
    }
}
