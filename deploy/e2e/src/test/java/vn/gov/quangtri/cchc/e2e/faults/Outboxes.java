package vn.gov.quangtri.cchc.e2e.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.gov.quangtri.cchc.local.Part;

/** What the four services told: every outbox row, and the last state of every aggregate. */
final class Outboxes {

    /** One event. @param mark its trace, or empty */
    record Told(
            String schema,
            String topic,
            String key,
            String type,
            long version,
            String event,
            String mark,
            Long seq,
            boolean sent) {}

    private final List<Told> all = new ArrayList<>();
    private final Map<String, Map<String, String>> last = new HashMap<>();

    static Outboxes read(Tables tables) {
        Outboxes outboxes = new Outboxes();
        Part.services().stream().map(Part::shortName).forEach(schema -> outboxes.add(tables, schema));
        return outboxes;
    }

    private void add(Tables tables, String schema) {
        tables.rows("SELECT topic, aggregate_key, type, version, event_id, traceparent, seq, sent_at FROM " + schema
                        + ".outbox ORDER BY id")
                .forEach(row -> all.add(told(schema, row)));
        tables.rows("SELECT o.topic, o.aggregate_key, o.payload FROM " + schema + ".outbox o JOIN (SELECT topic,"
                        + " aggregate_key, MAX(version) version FROM " + schema
                        + ".outbox GROUP BY topic, aggregate_key) l"
                        + " ON l.topic = o.topic AND l.aggregate_key = o.aggregate_key AND l.version = o.version")
                .forEach(row -> last.computeIfAbsent(row.get("topic"), topic -> new HashMap<>())
                        .put(row.get("aggregate_key"), row.get("payload")));
    }

    private static Told told(String schema, Map<String, String> row) {
        String trace = row.get("traceparent");
        return new Told(
                schema,
                row.get("topic"),
                row.get("aggregate_key"),
                row.get("type"),
                Long.parseLong(row.get("version")),
                row.get("event_id"),
                trace == null ? "" : trace.substring(3, 35),
                row.get("seq") == null ? null : Long.valueOf(row.get("seq")),
                row.get("sent_at") != null);
    }

    List<Told> all() {
        return all;
    }

    /** The last state told of every aggregate of a topic, as JSON, by its key. */
    Map<String, String> last(String topic) {
        return last.getOrDefault(topic, Map.of());
    }

    Map<String, List<Told>> byMark() {
        return all.stream().collect(Collectors.groupingBy(Told::mark));
    }

    /** In the order in which they were written. */
    Map<String, List<Told>> byAggregate() {
        return all.stream()
                .collect(Collectors.groupingBy(
                        told -> told.topic() + " " + told.key(), TreeMap::new, Collectors.toList()));
    }
}
