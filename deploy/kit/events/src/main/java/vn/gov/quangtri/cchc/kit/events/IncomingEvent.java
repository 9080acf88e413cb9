package vn.gov.quangtri.cchc.kit.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;

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
     * What the insert of copies of these events ends with, so that a copy is written only by a greater version, and one that is read again
     * by the same, too, since it may be damaged. The {@code version} is among the inserted columns, and assigned last: the server
     * assigns from left to right, and every comparison must still see the one that is kept.
     *
     * @param columns all that are copied, without the key and the version
     */
    public static String orUpdate(Collection<IncomingEvent> events, Collection<String> columns) {
        String newer = events.stream().allMatch(IncomingEvent::again) ? ">=" : ">";
        return columns.stream()
                .map(column -> "%1$s = IF(VALUES(version) %2$s version, VALUES(%1$s), %1$s), ".formatted(column, newer))
                .collect(Collectors.joining(
                        "", " ON DUPLICATE KEY UPDATE ", "version = GREATEST(version, VALUES(version))"));
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

    /** A record that no try will ever make readable: it goes to the dead letters at once. It has no cause, which would quote the record. */
    public static final class Unreadable extends RuntimeException {

        Unreadable(String message) {
            super(message);
        }
    }
}
