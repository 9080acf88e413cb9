package vn.gov.quangtri.cchc.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import vn.gov.quangtri.cchc.kit.events.Outbox;
import vn.gov.quangtri.cchc.plan.history.Change;
import vn.gov.quangtri.cchc.plan.history.History;

/** Tells the other services and the history of a changed plan, in the transaction of the change. */
@ApplicationScoped
public class AnnouncePlan {

    private final PlanRepository plans;
    private final Outbox outbox;
    private final History history;

    AnnouncePlan(PlanRepository plans, Outbox outbox, History history) {
        this.plans = plans;
        this.outbox = outbox;
        this.history = history;
    }

    /** A change that the caller made. @param why the reason that was given; null where none is asked */
    public void run(Plan plan, PlanEvent.Type type, Object before, Object after, String why) {
        history.add(change(plan, type, before, after).because(why));
        tell(plan, type);
    }

    /** A move that followed from the appendix's answer. */
    public void following(Plan plan, PlanEvent.Type type, PlanStanding before) {
        history.addFollowing(change(plan, type, before, PlanStanding.of(plan)));
        tell(plan, type);
    }

    private static Change change(Plan plan, PlanEvent.Type type, Object before, Object after) {
        return Change.of("plan", plan.id().toString(), type.act(), before, after);
    }

    private void tell(Plan plan, PlanEvent.Type type) {
        plans.flush();
        outbox.append(PlanEvent.of(plan, type));
    }
}
