package vn.gov.quangtri.cchc.plan.subplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.kit.http.Preconditions;
import vn.gov.quangtri.cchc.plan.persistence.UniqueKeys;
import vn.gov.quangtri.cchc.plan.plan.Plan;
import vn.gov.quangtri.cchc.plan.plan.PlanRepository;
import vn.gov.quangtri.cchc.plan.plan.PlanSight;

/** Enters an agency's own plan under one in force, and corrects what was entered. */
@ApplicationScoped
class WriteSubPlan {

    private final PlanRepository plans;
    private final SubPlanRepository subPlans;
    private final SubPlanRules rules;
    private final AnnounceSubPlan announce;
    private final Caller caller;

    WriteSubPlan(
            PlanRepository plans,
            SubPlanRepository subPlans,
            SubPlanRules rules,
            AnnounceSubPlan announce,
            Caller caller) {
        this.plans = plans;
        this.subPlans = subPlans;
        this.rules = rules;
        this.announce = announce;
        this.caller = caller;
    }

    /** @throws Refusal {@code sub-plan-exists} where the agency has one under this plan */
    @Transactional
    SubPlan enter(UUID planId, SubPlanRequest request) {
        rules.requireAuthor(request.agency());
        Plan plan = plan(planId);
        rules.requireOpen(plan);
        check(plan, request);
        if (subPlans.isEntered(planId, request.agency())) {
            throw exists(request.agency());
        }
        SubPlan subPlan = new SubPlan(planId, request.agency(), request.paper());
        return UniqueKeys.guard(
                () -> {
                    subPlans.persist(subPlan);
                    announce.run(subPlan, "entered", null);
                    return subPlan;
                },
                key -> exists(request.agency()));
    }

    /** Saying the same again changes nothing and makes no event. */
    @Transactional
    SubPlan correct(UUID id, String ifMatch, SubPlanPaper paper) {
        PlanSight.of(caller);
        SubPlan subPlan = subPlans.lock(id).orElseThrow(() -> Refusal.notFound("sub-plan", id));
        Plan plan = plan(subPlan.planId());
        rules.requireAuthor(subPlan.agency());
        Preconditions.require(ifMatch, subPlan.etag());
        rules.requireOpen(plan);
        refuse(rules.broken(paper, ""));
        SubPlanPaper before = subPlan.paper();
        if (subPlan.correct(paper)) {
            announce.run(subPlan, "changed", before);
        }
        return subPlan;
    }

    private Plan plan(UUID id) {
        return plans.find(id, PlanSight.of(caller)).orElseThrow(() -> Refusal.notFound("plan", id));
    }

    private void check(Plan plan, SubPlanRequest request) {
        List<Violation> broken = rules.broken(request.paper(), "/paper");
        boolean named = plan.open().directory().agencies().stream()
                .anyMatch(agency -> agency.key().equals(request.agency()));
        if (!named) {
            broken.add(Violation.of(
                    "/agency",
                    "agency-not-of-plan",
                    request.agency(),
                    plan.head().label()));
        }
        refuse(broken);
    }

    private static void refuse(List<Violation> broken) {
        if (!broken.isEmpty()) {
            throw Refusal.rules("invalid", broken);
        }
    }

    private static Refusal exists(String agency) {
        return Refusal.conflict("sub-plan-exists", agency);
    }
}
