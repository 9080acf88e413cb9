package vn.gov.quangtri.cchc.report.obligation;

import java.time.LocalDate;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.events.OutgoingEvent;

/**
 * An obligation's public state, as it goes out with every move.
 *
 * @param openedOn the office's day on which its round was opened
 * @param originalDueOn the first due day, which no extension overwrites
 * @param extensionWaiting an extension that was asked for in time waits for its decision: nobody is urged meanwhile
 */
record ObligationEvent(
        UUID id,
        long version,
        boolean deleted,
        UUID roundId,
        String roundTitle,
        UUID planId,
        String planNumber,
        String agency,
        String holder,
        Basis basis,
        Mode mode,
        int deadlineVersion,
        LocalDate openedOn,
        LocalDate dueOn,
        LocalDate originalDueOn,
        ObligationState state,
        boolean settled,
        LocalDate submittedOn,
        Boolean onTime,
        ReturnKind returnKind,
        LocalDate correctionDueOn,
        boolean extensionWaiting) {

    static final String TOPIC = "cchc.obligations";
    static final String SCHEMA = "obligation/1";

    static ObligationEvent of(Obligation o) {
        return new ObligationEvent(
                o.id(),
                o.version(),
                false,
                o.round().id(),
                o.round().title(),
                o.round().planId(),
                o.round().planNumber(),
                o.agency(),
                o.holder(),
                o.basis(),
                o.mode(),
                o.deadline().version(),
                o.round().openedOn(),
                o.dueOn(),
                o.deadline().originalDueOn(),
                o.state(),
                o.settled(),
                o.submittedOn(),
                o.onTime(),
                o.returnKind(),
                o.correctionDueOn(),
                Boolean.TRUE.equals(o.deadline().extensionInTime()));
    }

    /** @param what what happened, such as {@code submitted} */
    OutgoingEvent sent(String what) {
        return new OutgoingEvent(TOPIC, id.toString(), "obligation." + what + ".v1", SCHEMA, version, deleted, this);
    }
}
