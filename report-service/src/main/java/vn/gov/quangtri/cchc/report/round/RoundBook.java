package vn.gov.quangtri.cchc.report.round;

import jakarta.enterprise.context.ApplicationScoped;
import vn.gov.quangtri.cchc.kit.events.Outbox;
import vn.gov.quangtri.cchc.report.history.Change;
import vn.gov.quangtri.cchc.report.history.ChangeLog;
import vn.gov.quangtri.cchc.report.history.Who;

/** The book of rounds. Whoever opens or closes one tells it here: the row, the history and the event, all in the caller's transaction. */
@ApplicationScoped
public class RoundBook {

    private final RoundRepository rounds;
    private final Outbox outbox;
    private final ChangeLog history;

    RoundBook(RoundRepository rounds, Outbox outbox, ChangeLog history) {
        this.rounds = rounds;
        this.outbox = outbox;
        this.history = history;
    }

    public void opened(ReportingRound round, Who who) {
        rounds.persist(round);
        note(round, "opened", who, null);
    }

    /** @param cause why it was closed */
    public void closed(ReportingRound round, CloseCause cause, Who who) {
        note(round, "closed", who, cause.name());
    }

    private void note(ReportingRound round, String what, Who who, String why) {
        rounds.flush();
        history.record(who, Change.of("round", round.id(), what).because(why));
        outbox.append(RoundEvent.of(round).sent(what));
    }
}
