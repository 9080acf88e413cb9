package vn.gov.quangtri.cchc.task.assigning;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.stream.Collectors;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.events.Jobs;
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
    private final TaskRepository tasks;
    private final Jobs jobs;
    private final OfficeClock office;

    EndPlan(AppendixRepository appendices, TaskRepository tasks, Jobs jobs, OfficeClock office) {
        this.appendices = appendices;
        this.tasks = tasks;
        this.jobs = jobs;
        this.office = office;
    }

    void follow(@Observes @Priority(3) PlanCopied copied) {
        PlanCopy plan = copied.plan();
        if (!plan.isEnded()) {
            return;
        }
        if (plan.isRevoked()) {
            Map<String, Object> reasons = tasks.ofPlan(copied.scope(), plan.id()).stream()
                    .collect(Collectors.toMap(t -> t.id().toString(), t -> new Ending(plan.state())));
            jobs.enqueueAll(CancelTaskJob.KIND, reasons);
        } else {
            appendices.hold(plan.id()).orElseThrow().end(office.today());
        }
    }
}
