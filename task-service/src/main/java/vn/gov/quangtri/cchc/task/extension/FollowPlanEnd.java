package vn.gov.quangtri.cchc.task.extension;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.gov.quangtri.cchc.kit.events.Jobs;
import vn.gov.quangtri.cchc.task.copies.PlanCopied;

/** When a plan ends, puts off the refusal of what is asked for under it. */
@ApplicationScoped
class FollowPlanEnd {

    private final Jobs jobs;

    FollowPlanEnd(Jobs jobs) {
        this.jobs = jobs;
    }

    void follow(@Observes @Priority(4) PlanCopied copied) {
        if (copied.plan().isEnded()) {
            jobs.enqueue(
                    RefuseExtensionsJob.KIND,
                    copied.plan().id().toString(),
                    EndReason.ofPlan(copied.plan().state()));
        }
    }
}
