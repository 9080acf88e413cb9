package vn.gov.quangtri.cchc.task.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.service.ChangeSight;
import vn.gov.quangtri.cchc.task.copies.Copies;
import vn.gov.quangtri.cchc.task.copies.PlanCopy;

/**
 * Who may know of changes: of assignments every role with a part in the work, of the tasks of a plan that never was
 * issued those who work on drafts.
 */
@ApplicationScoped
class TaskChangeSight implements ChangeSight {

    private static final String ASSIGNMENT = "assignment";

    private final Copies copies;

    TaskChangeSight(Copies copies) {
        this.copies = copies;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(ASSIGNMENT, "task", "appendix");
    }

    @Override
    public Extent of(Caller caller, String kind) {
        if (!caller.isAny(Readers.EVERYBODY.toArray(String[]::new))) {
            return Extent.NOTHING;
        }
        return kind.equals(ASSIGNMENT) || caller.isAny(Readers.CENTRAL) ? Extent.EVERYTHING : ofPublicPlans();
    }

    /** Each plan is looked up once a request, however many of its tasks changed. */
    private Extent ofPublicPlans() {
        Map<UUID, Boolean> known = new HashMap<>();
        return Extent.where(state ->
                known.computeIfAbsent(UUID.fromString(state.path("planId").asText()), this::wasPublic));
    }

    /**
     * Also of a plan that its owner has lost, or knows as a draft again: whoever was told of its tasks has to hear that they are gone, and
     * finds nothing when he asks for them.
     */
    private boolean wasPublic(UUID planId) {
        return copies.planEvenLost(planId).filter(PlanCopy::wasEverPublic).isPresent();
    }
}
