package vn.gov.quangtri.cchc.plan.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
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

    private void write(Change change, String subject, String post) {
        repository.persist(new HistoryEntry(change.kind(), change.ref(), clock.instant(), subject, post, change.what())
                .values(text(change.before()), text(change.after()), change.why()));
    }

    private static String text(Object value) {
        return value == null ? null : StoredJson.write(value);
    }
}
