package vn.gov.quangtri.cchc.plan.group;

import java.util.List;
import vn.gov.quangtri.cchc.kit.events.OutgoingEvent;

/** What other services hear of a group: schema {@code agency-group/1}. */
public record GroupEvent(
        String key, long version, boolean deleted, String name, List<String> aliases, List<Membership> members) {

    public static final String TOPIC = "cchc.agency-groups";

    /** Made after the row was written, so that the version is the row's. */
    public static OutgoingEvent of(AgencyGroup group, String type) {
        GroupDescription is = group.description();
        return new OutgoingEvent(
                TOPIC,
                group.key(),
                type,
                "agency-group/1",
                group.version(),
                false,
                new GroupEvent(group.key(), group.version(), false, is.name(), is.aliases(), is.members()));
    }
}
