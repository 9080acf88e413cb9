package vn.gov.quangtri.cchc.plan.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.gov.quangtri.cchc.kit.base.AllowedActions;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.http.Access;
import vn.gov.quangtri.cchc.plan.plan.Plan;
import vn.gov.quangtri.cchc.plan.validation.CheckPlan;
import vn.gov.quangtri.cchc.plan.validation.PlanCheck;

/** What the caller may do with a plan now: the use cases make these checks, and answers list by them. */
@ApplicationScoped
public class PlanRules {

    private final CheckPlan check;
    private final Caller caller;

    PlanRules(CheckPlan check, Caller caller) {
        this.check = check;
        this.caller = caller;
    }

    public void requireEdit(Plan plan) {
        Access.require(caller, Role.PLAN_EDITOR);
        plan.mustBeADraft();
    }

    /** Answers what was found. @throws Refusal {@code plan-not-ready} with everything that stops the issue */
    public PlanCheck requireIssue(Plan plan) {
        Access.require(caller, Role.PLAN_APPROVER);
        plan.mustBeADraft();
        PlanCheck found = check.run(plan.id(), plan.open().document());
        if (!found.isReady()) {
            throw Refusal.rules("plan-not-ready", found.violations());
        }
        return found;
    }

    public void requireWithdrawal(Plan plan) {
        Access.require(caller, Role.PLAN_APPROVER);
        plan.mustBeWithdrawable();
    }

    /** To close it, or to take it out of force. */
    public void requireEnd(Plan plan) {
        Access.require(caller, Role.PLAN_APPROVER);
        plan.mustBeInForce();
    }

    /** Named as their paths end; {@code edit} is a PUT to the plan. */
    public List<String> actions(Plan plan) {
        return new AllowedActions()
                .ask("edit", () -> requireEdit(plan))
                .ask("issue", () -> requireIssue(plan))
                .ask("withdrawal", () -> requireWithdrawal(plan))
                .ask("close", () -> requireEnd(plan))
                .ask("revocation", () -> requireEnd(plan))
                .names();
    }
}
