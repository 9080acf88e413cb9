package vn.gov.quangtri.cchc.task.assigning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.events.Job;
import vn.gov.quangtri.cchc.kit.events.JobWorker;
import vn.gov.quangtri.cchc.task.assignment.Assigned;
import vn.gov.quangtri.cchc.task.assignment.Assignment;
import vn.gov.quangtri.cchc.task.assignment.Milestone;
import vn.gov.quangtri.cchc.task.assignment.NewAssignments;
import vn.gov.quangtri.cchc.task.copies.Copies;
import vn.gov.quangtri.cchc.task.copies.PlanCopy;
import vn.gov.quangtri.cchc.task.task.Deadline;
import vn.gov.quangtri.cchc.task.task.LeadMode;
import vn.gov.quangtri.cchc.task.task.Task;
import vn.gov.quangtri.cchc.task.task.TaskRepository;

/**
 * Gives out one task's parts; of a plan that was revoked meanwhile they are cancelled at once. A second run adds nothing; the last task's
 * run says that all are done.
 */
@ApplicationScoped
class AssignTaskJob implements JobWorker {

    static final String KIND = "assign-task";

    private final Copies copies;
    private final TaskRepository tasks;
    private final NewAssignments assignments;
    private final CancelOpen cancel;
    private final FinishAssigning finish;
    private final OfficeClock office;

    AssignTaskJob(
            Copies copies,
            TaskRepository tasks,
            NewAssignments assignments,
            CancelOpen cancel,
            FinishAssigning finish,
            OfficeClock office) {
        this.copies = copies;
        this.tasks = tasks;
        this.assignments = assignments;
        this.cancel = cancel;
        this.finish = finish;
        this.office = office;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job) {
        Turn turn = job.payload(Turn.class);
        // First the task, then the plan: whoever cancels holds the task too, so one of the two sees what the other did.
        Task task = tasks.hold(Scope.system(), UUID.fromString(job.ref())).orElseThrow();
        PlanCopy plan = copies.planEvenLost(turn.planId()).orElseThrow();
        if (!task.isAssigned(turn.revision())) {
            Assigned common = common(plan, task);
            List<Assignment> parts = Expansion.of(task.meaning(), plan.directory()).stream()
                    .map(who -> Assignment.of(common, who))
                    .toList();
            assignments.give(parts);
            if (plan.isRevoked()) {
                cancel.of(Scope.system(), task.id(), Ending.of(plan, office.today()));
            }
            task.assigned(turn.revision());
        }
        finish.ifLast(Scope.system(), turn);
    }

    private static Assigned common(PlanCopy plan, Task task) {
        Deadline deadline = task.meaning().deadline();
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
                deadline.milestones().stream()
                        .map(m -> new Milestone(m.dueOn(), m.text()))
                        .toList());
    }
}
