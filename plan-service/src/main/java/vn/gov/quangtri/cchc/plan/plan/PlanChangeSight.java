package vn.gov.quangtri.cchc.plan.plan;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.service.ChangeSight;

/** Who may know of changes: of agencies, groups and successions everybody, of plans whoever may read them. */
@ApplicationScoped
class PlanChangeSight implements ChangeSight {

    private static final String PLAN = "plan";

    @Override
    public Set<String> kinds() {
        return Set.of(PLAN, "agency", "agency-group", "succession");
    }

    @Override
    public boolean mayKnow(Caller caller, String kind, JsonNode state) {
        if (!kind.equals(PLAN)) {
            return true;
        }
        boolean draft = PlanState.DRAFT.name().equals(state.path("state").asText());
        return PlanSight.sees(caller) && (!draft || PlanSight.drafts(PlanSight.of(caller)));
    }
}
