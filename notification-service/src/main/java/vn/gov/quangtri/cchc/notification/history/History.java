package vn.gov.quangtri.cchc.notification.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import vn.gov.quangtri.cchc.kit.base.Caller;

/** Writes down changes, in the transaction that makes them. */
@ApplicationScoped
public class History {

    private final HistoryRepository entries;
    private final Clock clock;

    History(HistoryRepository entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    public void note(Caller caller, Change change) {
        entries.persist(new HistoryEntry(caller, clock.instant(), change));
    }
}
