package vn.gov.quangtri.cchc.plan.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.gov.quangtri.cchc.kit.events.Outbox;
import vn.gov.quangtri.cchc.plan.history.Change;
import vn.gov.quangtri.cchc.plan.history.History;

/** Tells the other services and the history of changed groups, in the transaction of the change. */
@ApplicationScoped
public class AnnounceGroups {

    private final GroupRepository groups;
    private final Outbox outbox;
    private final History history;

    AnnounceGroups(GroupRepository groups, Outbox outbox, History history) {
        this.groups = groups;
        this.outbox = outbox;
        this.history = history;
    }

    /** A group that was changed, with what was said of it before; null for a new one. */
    public record Changed(AgencyGroup group, GroupDescription before) {

        private String act() {
            return before == null ? "created" : "changed";
        }
    }

    public void run(List<Changed> changes) {
        if (changes.isEmpty()) {
            return;
        }
        groups.flush();
        changes.forEach(change -> history.add(Change.of(
                "agency-group",
                change.group().key(),
                change.act(),
                change.before(),
                change.group().description())));
        outbox.appendAll(changes.stream()
                .map(change -> GroupEvent.of(change.group(), "agency-group." + change.act() + ".v1"))
                .toList());
    }
}
