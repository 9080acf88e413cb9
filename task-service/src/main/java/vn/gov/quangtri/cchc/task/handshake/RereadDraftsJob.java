package vn.gov.quangtri.cchc.task.handshake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.events.Job;
import vn.gov.quangtri.cchc.kit.events.JobWorker;
import vn.gov.quangtri.cchc.task.appendix.AppendixRepository;
import vn.gov.quangtri.cchc.task.copies.Copies;
import vn.gov.quangtri.cchc.task.task.RereadTasks;

/** Reads one draft's tasks again after names changed. */
@ApplicationScoped
class RereadDraftsJob implements JobWorker {

    static final String KIND = "reread-draft";

    private final AppendixRepository appendices;
    private final Copies copies;
    private final RereadTasks reread;

    RereadDraftsJob(AppendixRepository appendices, Copies copies, RereadTasks reread) {
        this.appendices = appendices;
        this.copies = copies;
        this.reread = reread;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job) {
        UUID planId = UUID.fromString(job.ref());
        appendices.hold(planId).filter(appendix -> !appendix.isLocked()).ifPresent(appendix -> copies.plan(planId)
                .ifPresent(plan -> reread.afterNames(Scope.system(), appendix, plan)));
    }
}
