package vn.gov.quangtri.cchc.plan.plan;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.service.ChangeSight;
import vn.gov.quangtri.cchc.plan.appendix.AppendixRepository;
import vn.gov.quangtri.cchc.plan.appendix.AppendixState;

/** Who may know of changes: of agencies, groups and successions everybody, of plans whoever may read them. */
@ApplicationScoped
class PlanChangeSight implements ChangeSight {

    private static final String PLAN = "plan";

    private final AppendixRepository appendices;

    PlanChangeSight(AppendixRepository appendices) {
        this.appendices = appendices;
    }

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
        return PlanSight.drafts(PlanSight.of(caller))
                ? Extent.EVERYTHING
                : Extent.where(state -> !isDraft(state) || wasIssued(state));
    }

    private static boolean isDraft(JsonNode state) {
        return PlanState.DRAFT.name().equals(state.path("state").asText());
    }

    /**
     * After a restore, a plan that was issued may be a draft again, which only task-service remembers. Whoever was told of it has to hear
     * that it is, and finds nothing when he asks for it.
     */
    private boolean wasIssued(JsonNode state) {
        return appendices
                .of(UUID.fromString(state.path("id").asText()))
                .filter(AppendixState::isGivenOut)
                .isPresent();
    }
}
