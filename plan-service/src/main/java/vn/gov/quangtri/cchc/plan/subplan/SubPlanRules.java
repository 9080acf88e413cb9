package vn.gov.quangtri.cchc.plan.subplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import vn.gov.quangtri.cchc.kit.base.AllowedActions;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.kit.http.Access;
import vn.gov.quangtri.cchc.plan.plan.Plan;
import vn.gov.quangtri.cchc.plan.plan.PlanState;

/** Who may enter and correct a sub-plan, under which plans, and what must hold of its paper. */
@ApplicationScoped
class SubPlanRules {

    private final Caller caller;
    private final OfficeClock office;

    SubPlanRules(Caller caller, OfficeClock office) {
        this.caller = caller;
        this.office = office;
    }

    /** The agency itself; or the monitor, for one that came by letter. @throws Refusal {@code forbidden} for everybody else */
    void requireAuthor(String agency) {
        if (caller.isAny(Role.MONITOR)) {
            return;
        }
        Access.own(caller, Role.AGENCY_OFFICER, Role.AGENCY_CLERK, Role.AGENCY_HEAD);
        if (!caller.agencies().contains(agency)) {
            throw Refusal.forbidden("forbidden");
        }
    }

    /** @throws Refusal {@code plan-takes-no-sub-plans} unless the plan is in force */
    void requireOpen(Plan plan) {
        if (plan.state() != PlanState.ISSUED) {
            throw Refusal.conflict("plan-takes-no-sub-plans", plan.head().label(), plan.state());
        }
    }

    /** @param at pointer of the paper; empty where it is the whole body */
    List<Violation> broken(SubPlanPaper paper, String at) {
        List<Violation> broken = new ArrayList<>();
        if (paper.issuedOn().isAfter(office.today())) {
            broken.add(Violation.of(at + "/issuedOn", "day-in-future", paper.issuedOn(), office.today()));
        }
        return broken;
    }

    List<String> actions(Plan plan, String agency) {
        return new AllowedActions()
                .ask("edit", () -> {
                    requireAuthor(agency);
                    requireOpen(plan);
                })
                .names();
    }
}
