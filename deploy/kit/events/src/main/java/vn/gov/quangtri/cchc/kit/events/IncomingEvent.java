package vn.gov.quangtri.cchc.kit.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * An event of another service, read and found whole.
 *
 * @param id the event's own id, unlike for each event
 * @param type what happened, without the common prefix; decides side effects only, never how state is kept
 * @param version the aggregate's version; a copy is written only if it is greater than the one kept
 * @param deleted the aggregate is no more
 * @param time when it happened, by the sender's technical clock
 * @param data the aggregate's whole public state
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
        JsonNode data) {

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
