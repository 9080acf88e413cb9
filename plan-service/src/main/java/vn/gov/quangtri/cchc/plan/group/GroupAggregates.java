package vn.gov.quangtri.cchc.plan.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.gov.quangtri.cchc.kit.events.OutgoingEvent;
import vn.gov.quangtri.cchc.kit.repair.Aggregates;

/** Groups of agencies, as repair needs to know them. */
@ApplicationScoped
class GroupAggregates implements Aggregates {

    private final GroupRepository groups;

    GroupAggregates(GroupRepository groups) {
        this.groups = groups;
    }

    @Override
    public Kind kind() {
        return new Kind(
                "agency-group",
                GroupEvent.TOPIC,
                "agency-group/1",
                "agency_group",
                "group_key",
                KeyForm.TEXT,
                List.of("etag"));
    }

    @Override
    public List<OutgoingEvent> restated(List<String> keys) {
        return groups.list("key in ?1 order by key", keys).stream()
                .map(group -> GroupEvent.of(group, kind().restated()))
                .toList();
    }
}
