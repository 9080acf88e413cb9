package vn.gov.quangtri.cchc.task.access;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.service.ChangeSight;
import vn.gov.quangtri.cchc.task.copies.Copies;
import vn.gov.quangtri.cchc.task.copies.PlanCopy;

/** Who may know of changes: of assignments every role with a part in the work, of a draft's tasks those who work on drafts. */
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
    public boolean mayKnow(Caller caller, String kind, JsonNode state) {
        if (!caller.isAny(Readers.EVERYBODY.toArray(String[]::new))) {
            return false;
        }
        return kind.equals(ASSIGNMENT)
                || caller.isAny(Readers.CENTRAL)
                || copies.plan(UUID.fromString(state.path("planId").asText()))
                        .filter(PlanCopy::isPublic)
                        .isPresent();
    }
}
