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
    public Extent of(Caller caller, String kind) {
        if (!kind.equals(PLAN)) {
            return Extent.EVERYTHING;
        }
        if (!PlanSight.sees(caller)) {
            return Extent.NOTHING;
        }
        return PlanSight.drafts(PlanSight.of(caller)) ? Extent.EVERYTHING : Extent.where(PlanChangeSight::wasIssued);
    }

    /**
     * After a restore, a plan that was issued may be a draft again. Whoever was told of it has to hear that it is, and finds nothing when he
     * asks for it. The event says it itself: what it needs is known before it is told, whatever copies come back later.
     */
    static boolean wasIssued(JsonNode state) {
        return !PlanState.DRAFT.name().equals(state.path("state").asText())
                || state.path("wasIssued").asBoolean();
    }
}
