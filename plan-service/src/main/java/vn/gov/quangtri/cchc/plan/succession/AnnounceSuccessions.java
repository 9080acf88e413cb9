package vn.gov.quangtri.cchc.plan.succession;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.gov.quangtri.cchc.kit.events.Outbox;
import vn.gov.quangtri.cchc.plan.history.Change;
import vn.gov.quangtri.cchc.plan.history.History;

/** Tells the other services and the history of changed successions, in the transaction of the change. */
@ApplicationScoped
public class AnnounceSuccessions {

    private final SuccessionRepository successions;
    private final Outbox outbox;
    private final History history;

    AnnounceSuccessions(SuccessionRepository successions, Outbox outbox, History history) {
        this.successions = successions;
        this.outbox = outbox;
        this.history = history;
    }

    /**
     * A succession that was changed.
     *
     * @param act {@code recorded}, {@code changed} or {@code undone}
     * @param before its public state before; null for a new one
     * @param why the reason that was given; null where none is asked
     */
    public record Changed(Succession succession, String act, SuccessionEvent before, String why) {}

    public void run(List<Changed> changes) {
        if (changes.isEmpty()) {
            return;
        }
        successions.flush();
        changes.forEach(change -> history.add(Change.of(
                        "succession",
                        change.succession().id().toString(),
                        change.act(),
                        change.before(),
                        SuccessionEvent.state(change.succession()))
                .because(change.why())));
        outbox.appendAll(changes.stream()
                .map(change -> SuccessionEvent.of(change.succession(), "succession." + change.act() + ".v1"))
                .toList());
    }
}
