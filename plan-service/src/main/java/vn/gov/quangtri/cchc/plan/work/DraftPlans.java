package vn.gov.quangtri.cchc.plan.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Cursor;
import vn.gov.quangtri.cchc.kit.service.Work;
import vn.gov.quangtri.cchc.kit.service.WorkItem;
import vn.gov.quangtri.cchc.plan.plan.Plan;
import vn.gov.quangtri.cchc.plan.plan.PlanRepository;

/** Waits for the drafters, who write drafts, and for the Committee, which issues those that are ready. */
@ApplicationScoped
class DraftPlans implements Work {

    private static final UUID FIRST = new UUID(0, 0);

    private final PlanRepository plans;
    private final PlanRules rules;
    private final Caller caller;

    DraftPlans(PlanRepository plans, PlanRules rules, Caller caller) {
        this.plans = plans;
        this.rules = rules;
        this.caller = caller;
    }

    @Override
    public String kind() {
        return "plan";
    }

    @Override
    @Transactional
    public List<Candidate> next(LocalDate on, String after, int limit) {
        if (!caller.isAny(Role.PLAN_EDITOR, Role.PLAN_APPROVER)) {
            return List.of();
        }
        UUID last = after == null ? FIRST : Cursor.value(List.of(after), 0, UUID::fromString);
        return plans.drafts(last, limit, Scope.province()).stream()
                .map(this::candidate)
                .toList();
    }

    private Candidate candidate(Plan plan) {
        return Candidate.ofActions(
                plan.id().toString(),
                new WorkItem(
                        "plan",
                        plan.id().toString(),
                        "/api/v1/plans/" + plan.id(),
                        plan.head().number(),
                        plan.head().title(),
                        null,
                        plan.revisionState().name(),
                        null,
                        null,
                        null,
                        rules.actions(plan)));
    }
}
