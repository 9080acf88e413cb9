package vn.gov.quangtri.cchc.report.obligation;

import java.time.LocalDate;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.events.OutgoingEvent;

/** An obligation's public state, as it goes out with every move. @param openedOn the office's day on which its round was opened */
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
        ObligationState state,
        boolean settled,
        LocalDate submittedOn,
        Boolean onTime,
        ReturnKind returnKind,
        LocalDate correctionDueOn) {

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
                o.deadlineVersion(),
                o.round().openedOn(),
                o.dueOn(),
                o.state(),
                o.settled(),
                o.submittedOn(),
                o.onTime(),
                o.returnKind(),
                o.correctionDueOn());
    }

    /** @param what what happened, such as {@code submitted} */
    OutgoingEvent sent(String what) {
        return new OutgoingEvent(TOPIC, id.toString(), "obligation." + what + ".v1", SCHEMA, version, deleted, this);
    }
}
