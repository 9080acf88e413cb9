package vn.gov.quangtri.cchc.task.assigning;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.events.Jobs;
import vn.gov.quangtri.cchc.task.appendix.Appendix;
import vn.gov.quangtri.cchc.task.appendix.AppendixDeed;
import vn.gov.quangtri.cchc.task.appendix.AppendixEvents;
import vn.gov.quangtri.cchc.task.appendix.AppendixRepository;
import vn.gov.quangtri.cchc.task.copies.PlanCopied;
import vn.gov.quangtri.cchc.task.copies.PlanCopy;
import vn.gov.quangtri.cchc.task.task.Task;
import vn.gov.quangtri.cchc.task.task.TaskRepository;

/**
 * When a plan is closed, notes the day: standings stay as they were on it, and ongoing work is asked for its last word. Of a revoked or
 * replaced plan the open assignments are cancelled; what was done stays done. One job for each task.
 */
@ApplicationScoped
class EndPlan {

    private final AppendixRepository appendices;
    private final AppendixEvents events;
    private final TaskRepository tasks;
    private final Jobs jobs;
    private final OfficeClock office;

    EndPlan(AppendixRepository appendices, AppendixEvents events, TaskRepository tasks, Jobs jobs, OfficeClock office) {
        this.appendices = appendices;
        this.events = events;
        this.tasks = tasks;
        this.jobs = jobs;
        this.office = office;
    }

    void follow(@Observes @Priority(3) PlanCopied copied) {
        PlanCopy plan = copied.plan();
        if (!plan.isEnded()) {
            return;
        }
        Ending ending = Ending.of(plan, office.today());
        if (plan.isRevoked()) {
            jobs.enqueueAll(CancelTaskJob.KIND, endings(copied, ending, task -> true));
            return;
        }
        Appendix appendix = appendices.hold(plan.id()).orElseThrow();
        if (appendix.end(ending.on())) {
            events.publish(appendix, AppendixDeed.CHANGED);
            jobs.enqueueAll(
                    AskLastWordJob.KIND,
                    endings(copied, ending, task -> task.meaning().deadline().isOngoing()));
        }
    }

    private Map<String, Object> endings(PlanCopied copied, Ending ending, Predicate<Task> which) {
        return tasks.ofPlan(copied.scope(), copied.plan().id()).stream()
                .filter(which)
                .collect(Collectors.toMap(task -> task.id().toString(), task -> ending));
    }
}
