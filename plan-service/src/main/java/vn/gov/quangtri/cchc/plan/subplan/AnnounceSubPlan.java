package vn.gov.quangtri.cchc.plan.subplan;

import jakarta.enterprise.context.ApplicationScoped;
import vn.gov.quangtri.cchc.kit.events.Outbox;
import vn.gov.quangtri.cchc.plan.history.Change;
import vn.gov.quangtri.cchc.plan.history.History;

/** Tells the other services and the history of a changed sub-plan, in the transaction of the change. */
@ApplicationScoped
class AnnounceSubPlan {

    private final SubPlanRepository subPlans;
    private final Outbox outbox;
    private final History history;

    AnnounceSubPlan(SubPlanRepository subPlans, Outbox outbox, History history) {
        this.subPlans = subPlans;
        this.outbox = outbox;
        this.history = history;
    }

    /** @param act {@code entered} or {@code changed}; @param before its paper before; null for a new one */
    void run(SubPlan subPlan, String act, SubPlanPaper before) {
        subPlans.flush();
        history.add(Change.of("sub-plan", subPlan.id().toString(), act, before, subPlan.paper()));
        outbox.append(SubPlanEvent.of(subPlan, "sub-plan." + act + ".v1"));
    }
}
