package vn.gov.quangtri.cchc.task.assigning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.gov.quangtri.cchc.task.assignment.Assigned;
import vn.gov.quangtri.cchc.task.assignment.Assignment;
import vn.gov.quangtri.cchc.task.assignment.Milestone;
import vn.gov.quangtri.cchc.task.assignment.NewAssignments;
import vn.gov.quangtri.cchc.task.assignment.Occurrence;
import vn.gov.quangtri.cchc.task.assignment.Occurrences;
import vn.gov.quangtri.cchc.task.copies.PlanCopy;
import vn.gov.quangtri.cchc.task.task.Deadline;
import vn.gov.quangtri.cchc.task.task.LeadMode;
import vn.gov.quangtri.cchc.task.task.Task;
import vn.gov.quangtri.cchc.task.task.WholeYear;

/** Gives out the parts of one task: who gets one, and on which days it is owed. */
@ApplicationScoped
class GiveParts {

    private final NewAssignments assignments;
    private final WholeYear wholeYear;

    GiveParts(NewAssignments assignments, WholeYear wholeYear) {
        this.assignments = assignments;
        this.wholeYear = wholeYear;
    }

    /** A second run adds nothing. */
    void of(PlanCopy plan, Task task) {
        Assigned common = common(plan, task);
        List<Assignment> parts = Expansion.of(task.meaning(), plan.directory()).stream()
                .map(who -> Assignment.of(common, who))
                .toList();
        assignments.give(parts);
    }

    private Assigned common(PlanCopy plan, Task task) {
        Deadline deadline = task.meaning().deadline();
        List<Milestone> milestones = milestones(deadline);
        return new Assigned(
                plan.id(),
                plan.number(),
                plan.year(),
                plan.issuedOn(),
                task.id(),
                task.number(),
                task.cells().content(),
                task.cells().leadMode() == LeadMode.JOINT,
                deadline.kind(),
                deadline.phrase(),
                deadline.dueOn(),
                milestones,
                occurrences(plan, task, milestones));
    }

    private static List<Milestone> milestones(Deadline deadline) {
        return deadline.milestones().stream()
                .map(m -> new Milestone(m.dueOn(), m.text()))
                .toList();
    }

    /** Work that recurs is owed on its days; other work on its milestones where they are more than its one due day. */
    private List<Occurrence> occurrences(PlanCopy plan, Task task, List<Milestone> milestones) {
        Deadline deadline = task.meaning().deadline();
        Set<LocalDate> recurring = new TreeSet<>(deadline.occurrences());
        if (deadline.isRecurring()) {
            recurring.addAll(wholeYear.before(plan, task));
        }
        boolean several = deadline.isOngoing() || !recurring.isEmpty() || milestones.size() > 1;
        return several ? Occurrences.planned(recurring, milestones, plan.issuedOn()) : List.of();
    }
}
