package vn.gov.quangtri.cchc.kit.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Collection;

/**
 * An event of another service, read and found whole.
 *
 * @param id the event's own id, unlike for each event
 * @param type what happened, without the common prefix; decides side effects only, never how state is kept
 * @param version the aggregate's version; a copy is written only if it is greater than the one kept
 * @param deleted the aggregate is no more
 * @param time when it happened, by the sender's technical clock
 * @param data the aggregate's whole public state
 * @param again read once more, to mend copies
 */
public record IncomingEvent(
        String id,
        String topic,
        int partition,
        long offset,
        String key,
        String type,
        long version,
        boolean deleted,
        Instant time,
        JsonNode data,
        boolean again) {

    /**
     * How the upsert of copies compares the version that came with the one that is kept: a copy that is read again is written at the same
     * version, too, since it may be damaged.
     */
    public static String newer(Collection<IncomingEvent> events) {
        return events.stream().allMatch(IncomingEvent::again) ? ">=" : ">";
    }

    IncomingEvent readAgain() {
        return new IncomingEvent(id, topic, partition, offset, key, type, version, deleted, time, data, true);
    }

    /**
     * The fields this service reads; others are ignored.
     *
     * @throws Unreadable if a field cannot be read as the type asks
     */
    public <T> T as(Class<T> type) {
        return EventJson.read(data, type);
    }

    /** A record that no try will ever make readable: it goes to the dead letters at once. */
    public static final class Unreadable extends RuntimeException {

        Unreadable(String message) {
            super(message);
        }

        Unreadable(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
