package vn.gov.quangtri.cchc.report.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.events.Outbox;
import vn.gov.quangtri.cchc.report.history.Change;
import vn.gov.quangtri.cchc.report.history.ChangeLog;
import vn.gov.quangtri.cchc.report.history.Who;

/**
 * The book of obligations. Whoever moves one tells the ledger, which keeps the move with its day, the history and the event, all in the
 * caller's transaction.
 */
@ApplicationScoped
public class Ledger {

    private final ObligationRepository obligations;
    private final Outbox outbox;
    private final ChangeLog history;
    private final OfficeClock office;
    private final Event<ExtensionTouched> touched;

    Ledger(
            ObligationRepository obligations,
            Outbox outbox,
            ChangeLog history,
            OfficeClock office,
            Event<ExtensionTouched> touched) {
        this.obligations = obligations;
        this.outbox = outbox;
        this.history = history;
        this.office = office;
        this.touched = touched;
    }

    /** @throws vn.gov.quangtri.cchc.kit.base.Refusal {@code not-found}, also outside the scope */
    public Obligation get(UUID id, Scope scope) {
        return obligations.get(id, scope);
    }

    public List<Obligation> ofRound(UUID roundId, Scope scope) {
        return obligations.ofRound(roundId, scope);
    }

    public void opened(List<Obligation> fresh, Who who) {
        obligations.persist(fresh);
        obligations.flush();
        fresh.forEach(this::note);
        history.record(
                who,
                fresh.stream()
                        .map(obligation -> change(obligation, "opened", null))
                        .toList());
        outbox.appendAll(
                fresh.stream().map(o -> ObligationEvent.of(o).sent("opened")).toList());
    }

    /** @param what the move, such as {@code submitted} */
    public void moved(Obligation obligation, String what, Who who, String why) {
        moved(obligation, what, who, why, List.of());
    }

    /** @param besides what the same act changed elsewhere, for the history */
    public void moved(Obligation obligation, String what, Who who, String why, List<Change> besides) {
        if (obligation.deadline().extensionInTime() != null) {
            touched.fire(new ExtensionTouched(obligation, what, who));
        }
        obligations.flush();
        note(obligation);
        history.record(
                who,
                Stream.concat(Stream.of(change(obligation, what, why)), besides.stream())
                        .toList());
        outbox.append(ObligationEvent.of(obligation).sent(what));
    }

    private void note(Obligation obligation) {
        obligations.note(new ObligationMove(obligation, office.today()));
    }

    private static Change change(Obligation obligation, String what, String why) {
        return Change.of("obligation", obligation.id(), what)
                .to(ObligationEvent.of(obligation))
                .because(why);
    }
}
