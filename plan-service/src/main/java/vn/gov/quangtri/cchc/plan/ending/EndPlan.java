package vn.gov.quangtri.cchc.plan.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Access;
import vn.gov.quangtri.cchc.kit.http.Preconditions;
import vn.gov.quangtri.cchc.plan.plan.AnnouncePlan;
import vn.gov.quangtri.cchc.plan.plan.Plan;
import vn.gov.quangtri.cchc.plan.plan.PlanEvent;
import vn.gov.quangtri.cchc.plan.plan.PlanRepository;
import vn.gov.quangtri.cchc.plan.plan.PlanStanding;
import vn.gov.quangtri.cchc.plan.work.PlanRules;

/** Closes an issued plan, or takes it out of force. */
@ApplicationScoped
class EndPlan {

    private final PlanRepository plans;
    private final PlanRules rules;
    private final AnnouncePlan announce;
    private final Caller caller;
    private final OfficeClock clock;

    EndPlan(PlanRepository plans, PlanRules rules, AnnouncePlan announce, Caller caller, OfficeClock clock) {
        this.plans = plans;
        this.rules = rules;
        this.announce = announce;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws Refusal {@code plan-not-issued} for a draft, and for one that has ended */
    @Transactional
    Plan close(UUID id, String ifMatch, String reason) {
        return end(id, ifMatch, plan -> plan.close(clock.today(), reason), PlanEvent.Type.CLOSED, reason);
    }

    /** @throws Refusal {@code plan-not-issued} for a draft, and for one that has ended */
    @Transactional
    Plan revoke(UUID id, String ifMatch, String reason) {
        return end(id, ifMatch, plan -> plan.revoke(clock.today(), reason), PlanEvent.Type.REVOKED, reason);
    }

    private Plan end(UUID id, String ifMatch, Consumer<Plan> move, PlanEvent.Type type, String reason) {
        Scope scope = Access.province(caller, Role.PLAN_APPROVER);
        Plan plan = plans.lock(id, scope);
        Preconditions.require(ifMatch, plan.etag());
        rules.requireEnd(plan);
        PlanStanding before = PlanStanding.of(plan);
        move.accept(plan);
        announce.run(plan, type, before, PlanStanding.of(plan), reason);
        return plan;
    }
}
