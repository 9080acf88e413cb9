package vn.gov.quangtri.cchc.plan.history;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.plan.persistence.StoredJson;

/** Writes history in the transaction of the change itself, so that no change is without its line. */
@ApplicationScoped
public class History {

    /** Stands for the person where a change follows from an event of another service. */
    private static final String NOBODY = "system";

    private final HistoryRepository repository;
    private final Caller caller;
    private final Clock clock;

    History(HistoryRepository repository, Caller caller, Clock clock) {
        this.repository = repository;
        this.caller = caller;
        this.clock = clock;
    }

    /** A change that the caller made. */
    public void add(Change change) {
        write(change, caller.subject(), caller.post());
    }

    /** A change that followed from another service's event. */
    public void addFollowing(Change change) {
        write(change, NOBODY, NOBODY);
    }

    /** Of a change only what changed is kept; the rest stands in the line that brought it in. */
    private void write(Change change, String subject, String post) {
        ObjectNode before = StoredJson.node(change.before());
        ObjectNode after = StoredJson.node(change.after());
        if (before != null && after != null) {
            List<String> same = new ArrayList<>();
            before.properties().stream()
                    .filter(member -> member.getValue().equals(after.get(member.getKey())))
                    .forEach(member -> same.add(member.getKey()));
            before.remove(same);
            after.remove(same);
        }
        repository.persist(new HistoryEntry(change.kind(), change.ref(), clock.instant(), subject, post, change.what())
                .values(text(before), text(after), change.why()));
    }

    private static String text(ObjectNode value) {
        return value == null ? null : StoredJson.write(value);
    }
}
