package vn.gov.quangtri.cchc.plan.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.http.Words;
import vn.gov.quangtri.cchc.plan.plan.Plan;
import vn.gov.quangtri.cchc.plan.plan.PlanRepository;
import vn.gov.quangtri.cchc.plan.plan.PlanSight;

/** Shows what stops a plan from being issued, and what looks odd in it, without changing anything. */
@ApplicationScoped
class ValidatePlan {

    private final PlanRepository plans;
    private final CheckPlan check;
    private final Words words;
    private final Caller caller;

    ValidatePlan(PlanRepository plans, CheckPlan check, Words words, Caller caller) {
        this.plans = plans;
        this.check = check;
        this.words = words;
        this.caller = caller;
    }

    @Transactional
    ValidationResponse run(UUID planId) {
        Plan plan = plans.find(planId, PlanSight.of(caller)).orElseThrow(() -> Refusal.notFound("plan", planId));
        return ValidationResponse.of(check.run(planId, plan.open().document()), words, caller.language());
    }
}
