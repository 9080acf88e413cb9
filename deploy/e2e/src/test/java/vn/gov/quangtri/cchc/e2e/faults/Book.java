package vn.gov.quangtri.cchc.e2e.faults;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/** What the clients tried to change in one round, and what they were told. */
final class Book {

    /** What an answer says about a deed. */
    enum Outcome {
        /** Acknowledged: it must be there, once. */
        DONE,
        /** Refused: nothing of it may be there. */
        REFUSED,
        /** No answer, or that of a service in trouble: there once, or not at all. */
        OPEN
    }

    /**
     * What a deed leaves behind.
     *
     * @param schema the database
     * @param place topic of the event that carries the deed's mark, or {@code change_log} for the line that has the mark in it
     * @param what part of the event's type, or kind of the line
     */
    record Trail(String schema, String place, String what) {

        static Trail event(String schema, String topic, String type) {
            return new Trail(schema, "cchc." + topic, type);
        }

        /** What makes no event: a line of report-service's history. */
        static Trail line(String kind) {
            return new Trail("report", "change_log", kind);
        }
    }

    /**
     * One deed.
     *
     * @param mark its trace, unique
     * @param thing path of what it changed
     * @param etag of the thing afterwards as it was answered; null where none was
     */
    record Entry(String mark, Act act, String thing, Outcome outcome, int status, String etag, Trail trail) {

        @Override
        public String toString() {
            return act + " " + thing + " answered " + status + " (trace " + mark + ")";
        }
    }

    private final ConcurrentLinkedQueue<Entry> entries = new ConcurrentLinkedQueue<>();

    void note(Entry entry) {
        entries.add(entry);
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    long count(Outcome outcome) {
        return entries.stream().filter(entry -> entry.outcome() == outcome).count();
    }

    /** How many answers of each status, such as {@code 200=40 412=3}. */
    String statuses() {
        Map<Integer, Long> statuses =
                entries.stream().collect(Collectors.groupingBy(Entry::status, TreeMap::new, Collectors.counting()));
        return statuses.entrySet().stream().map(Object::toString).collect(Collectors.joining(" "));
    }
}
