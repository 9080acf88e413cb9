package vn.gov.quangtri.cchc.task.handshake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import vn.gov.quangtri.cchc.kit.events.Job;
import vn.gov.quangtri.cchc.kit.events.JobWorker;
import vn.gov.quangtri.cchc.kit.events.Jobs;
import vn.gov.quangtri.cchc.task.appendix.AppendixRepository;

/** After names changed: asks for every draft to be read again. Whatever edits a draft meanwhile is waited for by the reading. */
@ApplicationScoped
class FindDraftsJob implements JobWorker {

    static final String KIND = "find-drafts";

    private final AppendixRepository appendices;
    private final Jobs jobs;

    FindDraftsJob(AppendixRepository appendices, Jobs jobs) {
        this.appendices = appendices;
        this.jobs = jobs;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job) {
        Map<String, Object> refs = new HashMap<>();
        appendices.openPlanIds().forEach(id -> refs.put(id.toString(), null));
        jobs.enqueueAll(RereadDraftsJob.KIND, refs);
    }
}
