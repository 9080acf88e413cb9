package vn.gov.quangtri.cchc.task.handshake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.Map;
import vn.gov.quangtri.cchc.kit.events.Jobs;
import vn.gov.quangtri.cchc.task.appendix.AppendixRepository;
import vn.gov.quangtri.cchc.task.copies.NamesChanged;

/** When agencies, groups or successions change, drafts may mean something else; what was issued never does. */
@ApplicationScoped
class FollowNames {

    private final AppendixRepository appendices;
    private final Jobs jobs;

    FollowNames(AppendixRepository appendices, Jobs jobs) {
        this.appendices = appendices;
        this.jobs = jobs;
    }

    void follow(@Observes NamesChanged changed) {
        Map<String, Object> refs = new HashMap<>();
        appendices.openPlanIds().forEach(id -> refs.put(id.toString(), null));
        jobs.enqueueAll(RereadDraftsJob.KIND, refs);
    }
}
