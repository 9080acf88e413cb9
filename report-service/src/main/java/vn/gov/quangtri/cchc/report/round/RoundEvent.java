package vn.gov.quangtri.cchc.report.round;

import java.time.LocalDate;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.events.OutgoingEvent;

/**
 * A round's public state ({@code round/1}), as it goes out when it opens and when it closes.
 *
 * @param recipient key of the agency that the reports go to; null if the plan does not say
 * @param periodFrom first day of what is reported on
 * @param cutOffOn last day of what is reported on
 * @param dueOn last day on time
 * @param openedOn the office's day on which it was opened
 * @param closedOn the office's day on which it was closed; null while it is open
 */
record RoundEvent(
        UUID id,
        long version,
        boolean deleted,
        UUID planId,
        String planNumber,
        String kind,
        String title,
        String recipient,
        LocalDate periodFrom,
        LocalDate cutOffOn,
        LocalDate dueOn,
        RoundState state,
        LocalDate openedOn,
        LocalDate closedOn) {

    static final String TOPIC = "cchc.rounds";
    static final String SCHEMA = "round/1";

    static RoundEvent of(ReportingRound round) {
        return new RoundEvent(
                round.id(),
                round.version(),
                false,
                round.planId(),
                round.planNumber(),
                round.kind(),
                round.title(),
                round.recipient(),
                round.periodFrom(),
                round.cutOffOn(),
                round.dueOn(),
                round.state(),
                round.openedOn(),
                round.closedOn());
    }

    /** @param what what happened, such as {@code opened} */
    OutgoingEvent sent(String what) {
        return new OutgoingEvent(TOPIC, id.toString(), "round." + what + ".v1", SCHEMA, version, deleted, this);
    }
}
