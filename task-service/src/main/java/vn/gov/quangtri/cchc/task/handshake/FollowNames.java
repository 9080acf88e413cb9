package vn.gov.quangtri.cchc.task.handshake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.gov.quangtri.cchc.kit.events.Jobs;
import vn.gov.quangtri.cchc.task.copies.NamesChanged;

/** When agencies, groups or successions change, drafts may mean something else; what was issued never does. */
@ApplicationScoped
class FollowNames {

    private final Jobs jobs;

    FollowNames(Jobs jobs) {
        this.jobs = jobs;
    }

    /** Puts off even the question which drafts there are: one that is begun before the names are committed is read with the old ones. */
    void follow(@Observes NamesChanged changed) {
        jobs.enqueue(FindDraftsJob.KIND, "all", null);
    }
}
