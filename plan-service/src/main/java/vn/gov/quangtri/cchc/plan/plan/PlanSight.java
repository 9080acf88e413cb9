package vn.gov.quangtri.cchc.plan.plan;

import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Access;

/**
 * What of plans a caller may know. Issued plans are public within the province: everybody with a part in the work or its supervision sees
 * them; operators and the registry have no content. Drafts are known to those who write, approve and follow them: the province's scope.
 */
public final class PlanSight {

    private static final String[] CENTRAL = {
        Role.PLAN_EDITOR, Role.PLAN_APPROVER, Role.PLAN_OFFICE, Role.MONITOR, Role.MONITOR_HEAD
    };

    private static final String[] OTHERS = {
        Role.AGENCY_OFFICER, Role.AGENCY_CLERK, Role.AGENCY_HEAD, Role.OBSERVER, Role.FINANCE, Role.INTEGRATOR
    };

    private PlanSight() {}

    /** @throws Refusal {@code forbidden} for those who see no plan at all */
    public static Scope of(Caller caller) {
        if (caller.isAny(CENTRAL)) {
            return Scope.province();
        }
        Access.require(caller, OTHERS);
        return Scope.agencies(caller.agencies());
    }

    /** Whether the caller sees plans at all. */
    public static boolean sees(Caller caller) {
        return caller.isAny(CENTRAL) || caller.isAny(OTHERS);
    }

    /** Whether drafts are within the scope. */
    public static boolean drafts(Scope scope) {
        return !(scope instanceof Scope.Agencies);
    }
}
