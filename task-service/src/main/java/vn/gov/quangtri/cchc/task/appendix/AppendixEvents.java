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

    /**
     * Writes the rows, which settles their versions, and then says what the appendix is now. Whoever has moved an appendix's row or one of
     * its tasks' must come here: answers show the row's version, and others wait for the event of it.
     */
    public void publish(Appendix appendix, AppendixDeed deed) {
        outbox.append(event(appendix, deed));
    }

    /** The same for whoever has written its tasks and knows what their versions add up to. */
    public void publish(Appendix appendix, AppendixDeed deed, long taskVersions) {
        outbox.append(event(appendix, deed, taskVersions));
    }

    /** The same, for whoever sends it: the rows are written, and the versions settled. */
    OutgoingEvent event(Appendix appendix, AppendixDeed deed) {
        appendices.flush();
        return event(appendix, deed, appendices.sumOfTaskVersions(appendix.planId()));
    }

    private OutgoingEvent event(Appendix appendix, AppendixDeed deed, long taskVersions) {
        appendix.holdsVersions(taskVersions);
        appendices.flush();
        return new OutgoingEvent(
                TOPIC,
                appendix.planId().toString(),
                deed.type(),
                SCHEMA,
                appendix.version(),
                false,
                AppendixEvent.of(appendix));
    }
}
