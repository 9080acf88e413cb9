package vn.gov.quangtri.cchc.task.assigning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.events.Job;
import vn.gov.quangtri.cchc.kit.events.JobWorker;
import vn.gov.quangtri.cchc.task.copies.Copies;
import vn.gov.quangtri.cchc.task.copies.PlanCopy;
import vn.gov.quangtri.cchc.task.task.Task;
import vn.gov.quangtri.cchc.task.task.TaskRepository;

/**
 * Gives out one task's parts; of a plan that ended meanwhile they end at once. A second run adds nothing; the last task's
 * run says that all are done.
 */
@ApplicationScoped
class AssignTaskJob implements JobWorker {

    static final String KIND = "assign-task";

    private final Copies copies;
    private final TaskRepository tasks;
    private final GiveParts give;
    private final EndParts end;
    private final FinishAssigning finish;
    private final OfficeClock office;

    AssignTaskJob(
            Copies copies,
            TaskRepository tasks,
            GiveParts give,
            EndParts end,
            FinishAssigning finish,
            OfficeClock office) {
        this.copies = copies;
        this.tasks = tasks;
        this.give = give;
        this.end = end;
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
            give.of(plan, task);
            if (plan.isEnded()) {
                end.of(Scope.system(), task.id(), Ending.of(plan, office.today()));
            }
            task.assigned(turn.revision());
        }
        finish.ifLast(Scope.system(), turn);
    }
}
