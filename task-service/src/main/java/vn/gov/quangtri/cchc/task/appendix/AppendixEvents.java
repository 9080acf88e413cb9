package vn.gov.quangtri.cchc.task.appendix;

import jakarta.enterprise.context.ApplicationScoped;
import vn.gov.quangtri.cchc.kit.events.Outbox;
import vn.gov.quangtri.cchc.kit.events.OutgoingEvent;

/** Publishes an appendix in the transaction that changed it. */
@ApplicationScoped
public class AppendixEvents {

    static final String TOPIC = "cchc.appendices";
    static final String SCHEMA = "appendix/1";

    private final Outbox outbox;
    private final AppendixRepository appendices;

    AppendixEvents(Outbox outbox, AppendixRepository appendices) {
        this.outbox = outbox;
        this.appendices = appendices;
    }

    /** Writes the row, which settles its version, and then says what it is now. */
    public void publish(Appendix appendix, AppendixDeed deed) {
        appendices.flush();
        outbox.append(new OutgoingEvent(
                TOPIC,
                appendix.planId().toString(),
                deed.type(),
                SCHEMA,
                appendix.version(),
                false,
                AppendixEvent.of(appendix)));
    }
}
