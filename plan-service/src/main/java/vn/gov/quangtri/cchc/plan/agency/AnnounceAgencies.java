package vn.gov.quangtri.cchc.plan.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.gov.quangtri.cchc.kit.events.Outbox;
import vn.gov.quangtri.cchc.plan.history.Change;
import vn.gov.quangtri.cchc.plan.history.History;

/** Tells the other services and the history of changed agencies, in the transaction of the change. */
@ApplicationScoped
public class AnnounceAgencies {

    private final AgencyRepository agencies;
    private final Outbox outbox;
    private final History history;

    AnnounceAgencies(AgencyRepository agencies, Outbox outbox, History history) {
        this.agencies = agencies;
        this.outbox = outbox;
        this.history = history;
    }

    /** An agency that was changed, with what was said of it before; null for a new one. */
    public record Changed(Agency agency, AgencyDescription before) {

        private String act() {
            return before == null ? "created" : "changed";
        }
    }

    public void run(List<Changed> changes) {
        if (changes.isEmpty()) {
            return;
        }
        agencies.flush();
        changes.forEach(change -> history.add(Change.of(
                "agency",
                change.agency().key(),
                change.act(),
                change.before(),
                change.agency().description())));
        outbox.appendAll(changes.stream()
                .map(change -> AgencyEvent.of(change.agency(), "agency." + change.act() + ".v1"))
                .toList());
    }
}
