package vn.gov.quangtri.cchc.task.assigning;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.stream.Collectors;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.events.Jobs;
import vn.gov.quangtri.cchc.task.appendix.Appendix;
import vn.gov.quangtri.cchc.task.appendix.AppendixDeed;
import vn.gov.quangtri.cchc.task.appendix.AppendixEvents;
import vn.gov.quangtri.cchc.task.appendix.AppendixRepository;
import vn.gov.quangtri.cchc.task.copies.PlanCopied;
import vn.gov.quangtri.cchc.task.copies.PlanCopy;
import vn.gov.quangtri.cchc.task.task.TaskRepository;

/**
 * When a plan is closed, notes the day: standings stay as they were on it. Of a revoked or replaced plan the open assignments are
 * cancelled, one job for each task; what was done stays done.
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
            Map<String, Object> endings = tasks.ofPlan(copied.scope(), plan.id()).stream()
                    .collect(Collectors.toMap(t -> t.id().toString(), t -> ending));
            jobs.enqueueAll(CancelTaskJob.KIND, endings);
            return;
        }
        Appendix appendix = appendices.hold(plan.id()).orElseThrow();
        if (appendix.end(ending.on())) {
            events.publish(appendix, AppendixDeed.CHANGED);
        }
    }
}
