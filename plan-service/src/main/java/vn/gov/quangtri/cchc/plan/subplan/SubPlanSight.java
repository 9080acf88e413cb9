package vn.gov.quangtri.cchc.plan.subplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.service.ChangeSight;
import vn.gov.quangtri.cchc.plan.plan.PlanSight;

/** Who may know of changes of sub-plans: whoever sees plans, since only issued ones have any. */
@ApplicationScoped
class SubPlanSight implements ChangeSight {

    @Override
    public Set<String> kinds() {
        return Set.of("sub-plan");
    }

    @Override
    public Extent of(Caller caller, String kind) {
        return Extent.everythingIf(PlanSight.sees(caller));
    }
}
