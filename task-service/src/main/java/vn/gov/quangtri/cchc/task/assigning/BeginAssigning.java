package vn.gov.quangtri.cchc.task.assigning;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
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
 * When a plan is in force, notes one job for each task, once for a revision, and says how many assignments there will be. An appendix that
 * was not locked for this revision is not the one that was issued: after a restore of this service's database it may be older, or empty.
 */
@ApplicationScoped
class BeginAssigning {

    private static final Logger LOG = Logger.getLogger(BeginAssigning.class);

    private final AppendixRepository appendices;
    private final AppendixEvents events;
    private final TaskRepository tasks;
    private final Jobs jobs;

    BeginAssigning(AppendixRepository appendices, AppendixEvents events, TaskRepository tasks, Jobs jobs) {
        this.appendices = appendices;
        this.events = events;
        this.tasks = tasks;
        this.jobs = jobs;
    }

    void follow(@Observes @Priority(2) PlanCopied copied) {
        PlanCopy plan = copied.plan();
        if (!plan.isInForce()) {
            return;
        }
        Appendix appendix = appendices.hold(plan.id()).orElseThrow();
        if (appendix.assigning().filter(a -> a.revision() >= plan.revision()).isPresent()) {
            return;
        }
        if (!appendix.isLockedFor(plan.revision())) {
            LOG.errorf(
                    "Plan %s (%s) is in force with tasks that are not here: nothing is given out. It has to be revoked and drawn up again",
                    plan.number(), plan.id());
            return;
        }
        List<Task> all = tasks.ofPlan(copied.scope(), plan.id());
        int expected = all.stream()
                .mapToInt(t -> Expansion.of(t.meaning(), plan.directory()).size())
                .sum();
        appendix.beginAssigning(plan.revision(), expected);
        if (all.isEmpty()) {
            appendix.assigned(0);
        }
        events.publish(appendix, all.isEmpty() ? AppendixDeed.ASSIGNED : AppendixDeed.CHANGED);
        Map<String, Object> payloads = all.stream()
                .collect(Collectors.toMap(t -> t.id().toString(), t -> new Turn(plan.id(), plan.revision())));
        jobs.enqueueAll(AssignTaskJob.KIND, payloads);
    }
}
