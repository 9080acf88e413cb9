package vn.gov.quangtri.cchc.task.access;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.service.ChangeSight;
import vn.gov.quangtri.cchc.task.appendix.AppendixRepository;
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
    private final AppendixRepository appendices;

    TaskChangeSight(Copies copies, AppendixRepository appendices) {
        this.copies = copies;
        this.appendices = appendices;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(ASSIGNMENT, "task", "appendix");
    }

    @Override
    public boolean mayKnow(Caller caller, String kind, JsonNode state) {
        if (!caller.isAny(Readers.EVERYBODY.toArray(String[]::new))) {
            return false;
        }
        return kind.equals(ASSIGNMENT)
                || caller.isAny(Readers.CENTRAL)
                || wasPublic(UUID.fromString(state.path("planId").asText()));
    }

    /**
     * Also of a plan that its owner has lost, or knows as a draft again: whoever was told of its tasks has to hear that they are gone, and
     * finds nothing when he asks for them.
     */
    private boolean wasPublic(UUID planId) {
        return copies.planEvenLost(planId).filter(PlanCopy::isPublic).isPresent() || appendices.isGivenOut(planId);
    }
}
