package vn.gov.quangtri.cchc.kit.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Role;

/** Notes without an owner are everybody's, others the owner's and the editor's; to the registry none of them is told. */
@ApplicationScoped
class NoteSight implements ChangeSight {

    @Override
    public Set<String> kinds() {
        return Set.of("note");
    }

    @Override
    public Extent of(Caller caller, String kind) {
        if (caller.is(Role.PLAN_EDITOR)) {
            return Extent.EVERYTHING;
        }
        return caller.is(Role.REGISTRY)
                ? Extent.NOTHING
                : Extent.where(state -> !state.has("owner")
                        || caller.agencies().contains(state.get("owner").asText()));
    }
}
