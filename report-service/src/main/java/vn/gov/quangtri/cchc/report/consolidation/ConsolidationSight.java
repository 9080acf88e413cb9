package vn.gov.quangtri.cchc.report.consolidation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.service.ChangeSight;

/** Who may know of a consolidated report's changes: of a draft those who work on it, of a published one its readers, too. */
@ApplicationScoped
class ConsolidationSight implements ChangeSight {

    @Override
    public Set<String> kinds() {
        return Set.of("consolidated-report");
    }

    @Override
    public Extent of(Caller caller, String kind) {
        if (caller.isAny(Role.MONITOR, Role.MONITOR_HEAD, Role.PLAN_OFFICE)) {
            return Extent.EVERYTHING;
        }
        return caller.isAny(Role.PLAN_APPROVER, Role.OBSERVER, Role.INTEGRATOR)
                ? Extent.where(ConsolidationSight::wasPublished)
                : Extent.NOTHING;
    }

    /**
     * After a restore, one that was published may be in review again. Whoever was told of it has to hear that it is, and finds nothing when he
     * asks for it.
     */
    static boolean wasPublished(JsonNode state) {
        return ConsolidationState.PUBLISHED.name().equals(state.path("state").asText())
                || state.path("wasPublished").asBoolean();
    }
}
