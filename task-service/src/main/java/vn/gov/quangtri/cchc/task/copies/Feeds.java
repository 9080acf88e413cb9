package vn.gov.quangtri.cchc.task.copies;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.gov.quangtri.cchc.kit.events.IncomingEvent;

/** Writes a poll of events into the copies' table: the fields read here, and never anything older. */
@ApplicationScoped
class Feeds {

    private final CopyRepository copies;

    Feeds(CopyRepository copies) {
        this.copies = copies;
    }

    /** @param key the key inside the data, which must be the record's own */
    <T> void copy(CopyKind kind, List<IncomingEvent> events, Class<T> type, Function<T, Object> key) {
        List<CopyRow> rows = events.stream().map(e -> row(e, type, key)).toList();
        copies.upsert(kind, rows, events);
    }

    /** The same, and whether a copy says something else now: an event that is told again, or was overtaken, changes nothing. */
    <T> boolean copyAnew(CopyKind kind, List<IncomingEvent> events, Class<T> type, Function<T, Object> key) {
        List<String> ids = events.stream().map(IncomingEvent::key).distinct().toList();
        Map<String, String> before = copies.stored(kind, ids);
        copy(kind, events, type, key);
        return !copies.stored(kind, ids).equals(before);
    }

    private static <T> CopyRow row(IncomingEvent event, Class<T> type, Function<T, Object> key) {
        T data = event.as(type);
        if (!event.key().equals(String.valueOf(key.apply(data)))) {
            throw new IllegalArgumentException(
                    "The data of " + event.topic() + " " + event.key() + " names another key: " + key.apply(data));
        }
        return new CopyRow(event.key(), event.version(), event.deleted(), data);
    }
}
