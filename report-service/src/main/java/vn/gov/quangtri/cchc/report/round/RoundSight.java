package vn.gov.quangtri.cchc.report.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.service.ChangeSight;

/**
 * Who may know of changes of a round and of what is owed in it: whoever may read them, which are the same callers. An annotation takes no
 * list that stands elsewhere, so their resources name the same roles again, and a test asks each of all roles.
 */
@ApplicationScoped
class RoundSight implements ChangeSight {

    @Override
    public Set<String> kinds() {
        return Set.of("round", "obligation");
    }

    @Override
    public Extent of(Caller caller, String kind) {
        return Extent.everythingIf(caller.isAny(
                Role.PLAN_EDITOR,
                Role.PLAN_APPROVER,
                Role.PLAN_OFFICE,
                Role.MONITOR,
                Role.MONITOR_HEAD,
                Role.AGENCY_OFFICER,
                Role.AGENCY_CLERK,
                Role.AGENCY_HEAD,
                Role.OBSERVER,
                Role.REGISTRY,
                Role.INTEGRATOR));
    }
}
