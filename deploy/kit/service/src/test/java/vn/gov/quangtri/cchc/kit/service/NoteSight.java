package vn.gov.quangtri.cchc.kit.service;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Role;

/** Notes without an owner are everybody's, others the owner's and the editor's. */
@ApplicationScoped
class NoteSight implements ChangeSight {

    @Override
    public Set<String> kinds() {
        return Set.of("note");
    }

    @Override
    public boolean mayKnow(Caller caller, String kind, JsonNode state) {
        return !state.has("owner")
                || caller.is(Role.PLAN_EDITOR)
                || caller.agencies().contains(state.get("owner").asText());
    }
}
