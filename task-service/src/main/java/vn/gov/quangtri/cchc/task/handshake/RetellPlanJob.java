package vn.gov.quangtri.cchc.task.handshake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.events.Job;
import vn.gov.quangtri.cchc.kit.events.JobWorker;
import vn.gov.quangtri.cchc.kit.events.Jobs;
import vn.gov.quangtri.cchc.task.appendix.AppendixDeed;
import vn.gov.quangtri.cchc.task.appendix.AppendixEvents;
import vn.gov.quangtri.cchc.task.appendix.AppendixRepository;
import vn.gov.quangtri.cchc.task.copies.PlanShown;
import vn.gov.quangtri.cchc.task.task.TaskRepository;

/**
 * Tells a plan's appendix and tasks again when others may read them than before. Who follows the change feed is past what was told of them
 * while they were a draft, and would never learn of the tasks of an issued plan; nor that those of a lost one are gone. Other services
 * know these versions already and pass them over.
 */
@ApplicationScoped
class RetellPlanJob implements JobWorker {

    static final String KIND = "retell-plan";

    private final AppendixRepository appendices;
    private final AppendixEvents events;
    private final TaskRepository tasks;
    private final Jobs jobs;

    RetellPlanJob(AppendixRepository appendices, AppendixEvents events, TaskRepository tasks, Jobs jobs) {
        this.appendices = appendices;
        this.events = events;
        this.tasks = tasks;
        this.jobs = jobs;
    }

    void follow(@Observes PlanShown shown) {
        jobs.enqueue(KIND, shown.planId().toString(), null);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job) {
        UUID planId = UUID.fromString(job.ref());
        appendices.hold(planId).ifPresent(appendix -> events.publish(appendix, AppendixDeed.RESTATED));
        Map<String, Object> refs = new HashMap<>();
        tasks.ofPlan(Scope.system(), planId).forEach(task -> refs.put(task.id().toString(), null));
        jobs.enqueueAll(RetellTaskJob.KIND, refs);
    }
}
