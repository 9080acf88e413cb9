package vn.gov.quangtri.cchc.task.handshake;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.events.Jobs;
import vn.gov.quangtri.cchc.task.appendix.Appendix;
import vn.gov.quangtri.cchc.task.appendix.AppendixDeed;
import vn.gov.quangtri.cchc.task.appendix.AppendixEvents;
import vn.gov.quangtri.cchc.task.appendix.AppendixRepository;
import vn.gov.quangtri.cchc.task.copies.PlanCopied;
import vn.gov.quangtri.cchc.task.copies.PlanCopy;
import vn.gov.quangtri.cchc.task.task.PlanBasis;
import vn.gov.quangtri.cchc.task.task.RereadTasks;

/**
 * Keeps an appendix in step with its plan: made when the plan is first heard of, read again when the plan's day or settings change,
 * locked while the plan is issued, open again when it is a draft. Where the plan's own service lost that it was issued, what was given out
 * stays locked, and the plan can be issued again as it is. It goes by what the plan is, not by what happened to it, so repeated
 * and skipped events make no difference.
 */
@ApplicationScoped
class FollowPlan {

    private final AppendixRepository appendices;
    private final AppendixEvents events;
    private final AnswerAttempt answer;
    private final RereadTasks reread;
    private final OfficeClock office;
    private final Jobs jobs;

    FollowPlan(
            AppendixRepository appendices,
            AppendixEvents events,
            AnswerAttempt answer,
            RereadTasks reread,
            OfficeClock office,
            Jobs jobs) {
        this.appendices = appendices;
        this.events = events;
        this.answer = answer;
        this.reread = reread;
        this.office = office;
        this.jobs = jobs;
    }

    void follow(@Observes @Priority(1) PlanCopied copied) {
        PlanCopy plan = copied.plan();
        Appendix appendix = appendices.hold(plan.id()).orElseGet(() -> begin(plan));
        if (plan.isIssuing()) {
            answer.run(copied.scope(), appendix, plan);
        } else if (plan.isDraft() && !plan.isPublic() && !appendix.isGivenOut()) {
            unlock(appendix);
            if (!appendix.isReadWith(basis(plan))) {
                reread.run(copied.scope(), appendix, plan);
            }
        }
    }

    private Appendix begin(PlanCopy plan) {
        Appendix appendix = Appendix.of(plan.id(), basis(plan));
        appendices.begin(appendix);
        events.publish(appendix, AppendixDeed.CHANGED);
        return appendix;
    }

    /** What names changed while it was locked passed it by, so it is read again. */
    private void unlock(Appendix appendix) {
        if (appendix.isLocked()) {
            appendix.unlock();
            jobs.enqueue(RereadDraftsJob.KIND, appendix.planId().toString(), null);
            events.publish(appendix, AppendixDeed.UNLOCKED);
        }
    }

    private String basis(PlanCopy plan) {
        return PlanBasis.of(plan, office.today()).fingerprint();
    }
}
