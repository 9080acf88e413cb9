package vn.gov.quangtri.cchc.plan.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
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
import vn.gov.quangtri.cchc.plan.validation.PlanCheck;
import vn.gov.quangtri.cchc.plan.work.PlanRules;

/** Begins to issue a plan: everything is checked, then the appendix is asked to lock. It is issued when the appendix has answered. */
@ApplicationScoped
class IssuePlan {

    private final PlanRepository plans;
    private final PlanRules rules;
    private final AnnouncePlan announce;
    private final Caller caller;

    IssuePlan(PlanRepository plans, PlanRules rules, AnnouncePlan announce, Caller caller) {
        this.plans = plans;
        this.rules = rules;
        this.announce = announce;
        this.caller = caller;
    }

    /**
     * @param appendixVersion the appendix as it was validated; null for the latest known
     * @throws Refusal {@code plan-not-draft} when it is being issued or was, {@code plan-not-ready} with everything that stops it
     */
    @Transactional
    Plan run(UUID planId, String ifMatch, Long appendixVersion) {
        Scope scope = Access.province(caller, Role.PLAN_APPROVER);
        Plan plan = plans.lock(planId, scope);
        plan.mustBeADraft();
        Preconditions.require(ifMatch, plan.etag());
        PlanCheck found = rules.requireIssue(plan);
        PlanStanding before = PlanStanding.of(plan);
        plan.startIssue(appendixVersion == null ? found.appendixVersion() : appendixVersion);
        announce.run(plan, PlanEvent.Type.ISSUING, before, PlanStanding.of(plan), null);
        return plan;
    }

    /** Takes the attempt back. @throws Refusal {@code plan-not-issuing} when nothing waits */
    @Transactional
    Plan withdraw(UUID planId, String ifMatch) {
        Scope scope = Access.province(caller, Role.PLAN_APPROVER);
        Plan plan = plans.lock(planId, scope);
        Preconditions.require(ifMatch, plan.etag());
        rules.requireWithdrawal(plan);
        PlanStanding before = PlanStanding.of(plan);
        plan.withdraw();
        announce.run(plan, PlanEvent.Type.WITHDRAWN, before, PlanStanding.of(plan), null);
        return plan;
    }
}
