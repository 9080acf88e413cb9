package vn.gov.quangtri.cchc.plan.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Reads groups; there are few, so a list is the whole of them. */
@ApplicationScoped
class GroupQueries {

    private final GroupRepository groups;

    GroupQueries(GroupRepository groups) {
        this.groups = groups;
    }

    List<GroupResponse> list() {
        return groups.book().values().stream().map(GroupResponse::of).toList();
    }

    Optional<AgencyGroup> find(String key) {
        return groups.findByIdOptional(key);
    }
}
