package vn.gov.quangtri.cchc.plan.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.gov.quangtri.cchc.plan.group.AgencyGroup;
import vn.gov.quangtri.cchc.plan.group.AnnounceGroups;
import vn.gov.quangtri.cchc.plan.group.GroupDescription;
import vn.gov.quangtri.cchc.plan.group.GroupRepository;
import vn.gov.quangtri.cchc.plan.group.GroupRequest;

/** The groups of a load, in the load's transaction. */
@ApplicationScoped
class LoadGroups {

    private final GroupRepository groups;
    private final AnnounceGroups announce;

    LoadGroups(GroupRepository groups, AnnounceGroups announce) {
        this.groups = groups;
        this.announce = announce;
    }

    ImportCount run(List<GroupRequest> rows, Written written) {
        Map<String, AgencyGroup> book = groups.book();
        ImportCount count = ImportCount.NONE;
        List<AnnounceGroups.Changed> changes = new ArrayList<>();
        for (GroupRequest row : rows) {
            AgencyGroup group = book.get(row.key());
            if (group == null) {
                group = new AgencyGroup(row.key(), row.description());
                groups.begin(group);
                changes.add(new AnnounceGroups.Changed(group, null));
                count = count.oneCreated();
                continue;
            }
            GroupDescription before = group.description();
            boolean changed = group.describe(row.description());
            if (changed) {
                changes.add(new AnnounceGroups.Changed(group, before));
            }
            count = changed ? count.oneChanged() : count.oneUnchanged();
        }
        announce.run(changes);
        changes.forEach(change ->
                written.add("agency-group", change.group().key(), change.group().version()));
        return count;
    }
}
