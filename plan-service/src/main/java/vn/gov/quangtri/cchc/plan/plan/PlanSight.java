package vn.gov.quangtri.cchc.plan.plan;

import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Scope;

/**
 * What of plans a caller may know. Issued plans are public within the province: everybody with a role sees them. Drafts are known to those
 * who write, approve and follow them: the province's scope.
 */
public final class PlanSight {

    private PlanSight() {}

    public static Scope of(Caller caller) {
        boolean drafts =
                caller.isAny(Role.PLAN_EDITOR, Role.PLAN_APPROVER, Role.PLAN_OFFICE, Role.MONITOR, Role.MONITOR_HEAD);
        return drafts ? Scope.province() : Scope.agencies(caller.agencies());
    }

    /** Whether drafts are within the scope. */
    public static boolean drafts(Scope scope) {
        return !(scope instanceof Scope.Agencies);
    }
}
