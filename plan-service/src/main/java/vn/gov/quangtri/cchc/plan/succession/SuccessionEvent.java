package vn.gov.quangtri.cchc.plan.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.events.OutgoingEvent;

/** What other services hear of a succession: schema {@code succession/1}. */
public record SuccessionEvent(
        UUID id,
        long version,
        String from,
        List<String> to,
        LocalDate on,
        SuccessionKind kind,
        String legalBasis,
        String source,
        boolean undone) {

    public static final String TOPIC = "cchc.successions";

    /** Made after the row was written, so that the version is the row's. */
    public static OutgoingEvent of(Succession succession, String type) {
        return new OutgoingEvent(
                TOPIC,
                succession.id().toString(),
                type,
                "succession/1",
                succession.version(),
                false,
                state(succession));
    }

    /** The same state, for answers and history. */
    public static SuccessionEvent state(Succession succession) {
        SuccessionDescription is = succession.description();
        return new SuccessionEvent(
                succession.id(),
                succession.version(),
                is.from(),
                is.to(),
                is.on(),
                is.kind(),
                is.legalBasis(),
                is.source(),
                succession.undone());
    }
}
