package vn.gov.quangtri.cchc.kit.repair;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import vn.gov.quangtri.cchc.kit.base.FailureKind;
import vn.gov.quangtri.cchc.kit.events.Outbox;
import vn.gov.quangtri.cchc.kit.events.OutgoingEvent;

/**
 * After this service's database was restored from an older state: lifts the versions of its aggregates beyond every one that was ever
 * sent, so that what is told from now on is newer than what was lost, and has it noted what must not be forgotten of that; and says of
 * aggregates that the database does not know any more that they are deleted. The topics, which outlive the database, tell what was sent.
 */
@ApplicationScoped
class FenceVersions {

    /** How far beyond the last version sent: more than could have been written and not sent yet, of versions, ETags and feed numbers. */
    static final long GAP = 1_000;

    static final long FEED_GAP = 1_000_000;

    private static final Logger LOG = Logger.getLogger(FenceVersions.class);
    /** Keys that are named in the answer; the others are in the change feed, as what is deleted. */
    static final int LISTED = 1_000;

    private static final int AT_ONCE = 100;

    private final List<Aggregates> all;
    private final AggregateTable table;
    private final TopicReader topics;
    private final Outbox outbox;
    private final LostAggregates lostAggregates;
    private final ObjectReader json;

    FenceVersions(
            @All List<Aggregates> all,
            AggregateTable table,
            TopicReader topics,
            Outbox outbox,
            LostAggregates lostAggregates,
            ObjectMapper json) {
        this.all = all;
        this.table = table;
        this.topics = topics;
        this.outbox = outbox;
        this.lostAggregates = lostAggregates;
        this.json = json.readerFor(ObjectNode.class).with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    /**
     * What was done about one kind.
     *
     * @param records that were sent
     * @param lifted aggregates whose versions moved
     * @param lost those that are told to be deleted
     * @param lostKeys theirs, up to {@link #LISTED}
     */
    record Fenced(String kind, String topic, long records, long lifted, long lost, List<String> lostKeys) {}

    record Fences(List<Fenced> kinds) {}

    /** The change feed is moved on first: what is told to be lost must have numbers beyond those that its readers know. */
    Fences run() {
        Again.inTransaction(() -> {
            table.liftFeed(FEED_GAP);
            return null;
        });
        return new Fences(all.stream().map(this::fence).toList());
    }

    /** The topic is read twice: held between are keys and versions of what is missing, and never their states. */
    private Fenced fence(Aggregates aggregates) {
        Aggregates.Kind kind = aggregates.kind();
        Map<String, Long> missing = new HashMap<>();
        LongAdder records = new LongAdder();
        LongAdder lifted = new LongAdder();
        topics.read(kind.topic(), polled -> {
            records.add(polled.size());
            Map<String, ObjectNode> states = newest(kind, polled);
            Map<String, Long> newest = versions(states);
            Found found = Again.inTransaction(() -> liftAndNote(aggregates, states, newest));
            lifted.add(found.lifted());
            newest.keySet().removeAll(found.there());
            newest.forEach((key, version) -> missing.merge(key, version, Math::max));
        });
        Gone gone = sayDeleted(aggregates, missing);
        Fenced fenced = new Fenced(
                kind.name(), kind.topic(), records.sum(), lifted.sum(), gone.count, List.copyOf(gone.listed));
        LOG.infof("Nothing that was sent is newer: %s", fenced);
        return fenced;
    }

    /** Which of them are there, and how many of those were not beyond what was sent. */
    private record Found(Set<String> there, int lifted) {}

    private Found liftAndNote(Aggregates aggregates, Map<String, ObjectNode> states, Map<String, Long> newest) {
        Found found = lift(aggregates.kind(), newest);
        Map<String, ObjectNode> told = new HashMap<>(states);
        told.keySet().retainAll(found.there());
        aggregates.told(told);
        return found;
    }

    private Found lift(Aggregates.Kind kind, Map<String, Long> newest) {
        if (newest.isEmpty()) {
            return new Found(Set.of(), 0);
        }
        Map<String, Long> there = table.versions(kind, newest.keySet());
        Map<String, Long> lifted = new HashMap<>();
        there.forEach((key, version) -> {
            long sent = newest.get(key);
            if (version <= sent) {
                lifted.put(key, sent + GAP);
            }
        });
        table.lift(kind, lifted, GAP);
        return new Found(there.keySet(), lifted.size());
    }

    /** Those told to be deleted: how many, and the first of their keys. */
    private static final class Gone {

        private final SortedSet<String> listed = new TreeSet<>();
        private long count;

        void add(Collection<String> keys) {
            count += keys.size();
            listed.addAll(keys);
            while (listed.size() > LISTED) {
                listed.remove(listed.last());
            }
        }
    }

    /**
     * Tells of those that are gone indeed: somebody may have entered one of them again meanwhile.
     *
     * @param missing version of the last state of each; emptied
     */
    private Gone sayDeleted(Aggregates aggregates, Map<String, Long> missing) {
        Aggregates.Kind kind = aggregates.kind();
        Gone gone = new Gone();
        if (!missing.isEmpty()) {
            topics.read(kind.topic(), polled -> {
                Map<String, ObjectNode> last = newest(kind, polled);
                last.entrySet().removeIf(one -> !isLast(one.getValue(), missing.get(one.getKey())));
                inChunks(last, some -> gone.add(Again.inTransaction(() -> sayDeletedIn(aggregates, some))));
                missing.keySet().removeAll(last.keySet());
            });
        }
        // What is left has another last state by now: it was entered again, and may not stay behind the one that was
        // lost.
        inChunks(missing, some -> Again.inTransaction(() -> lift(kind, some)));
        return gone;
    }

    private static boolean isLast(ObjectNode state, Long version) {
        return version != null && version == version(state);
    }

    /** What was told to be gone is not told again; noted again it is: a backup that is restored twice takes the note along. */
    private Set<String> sayDeletedIn(Aggregates aggregates, Map<String, ObjectNode> states) {
        Aggregates.Kind kind = aggregates.kind();
        Map<String, ObjectNode> gone = new HashMap<>(states);
        gone.keySet().removeAll(lift(kind, versions(states)).there());
        Map<String, Long> noted = new HashMap<>();
        Map<String, OutgoingEvent> told = new HashMap<>();
        gone.forEach((key, state) -> {
            if (state.path("deleted").asBoolean()) {
                noted.put(key, version(state));
            } else {
                OutgoingEvent event = gone(aggregates, key, state);
                noted.put(key, event.version());
                told.put(key, event);
            }
        });
        lostAggregates.note(kind.topic(), noted);
        outbox.appendAll(told.values());
        return told.keySet();
    }

    private static <T> void inChunks(Map<String, T> all, Consumer<Map<String, T>> work) {
        Iterator<Map.Entry<String, T>> rest = all.entrySet().iterator();
        while (rest.hasNext()) {
            Map<String, T> chunk = new HashMap<>();
            while (rest.hasNext() && chunk.size() < AT_ONCE) {
                Map.Entry<String, T> next = rest.next();
                chunk.put(next.getKey(), next.getValue());
            }
            work.accept(chunk);
        }
    }

    private static OutgoingEvent gone(Aggregates aggregates, String key, ObjectNode last) {
        Aggregates.Kind kind = aggregates.kind();
        long version = version(last) + GAP;
        ObjectNode state = aggregates.lost(last.deepCopy());
        state.put("version", version);
        return new OutgoingEvent(kind.topic(), key, kind.lost(), kind.schema(), version, true, state);
    }

    private Map<String, ObjectNode> newest(Aggregates.Kind kind, List<ConsumerRecord<String, byte[]>> records) {
        Map<String, ObjectNode> newest = new HashMap<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            try {
                kind.form().column(record.key());
                newest.merge(record.key(), json.readValue(record.value()), FenceVersions::newer);
            } catch (IOException | RuntimeException e) {
                // No event of ours, and no reason to leave a restored service as it is.
                LOG.warnf("%s@%d is passed over: %s", record.topic(), record.offset(), FailureKind.of(e));
            }
        }
        return newest;
    }

    private static ObjectNode newer(ObjectNode one, ObjectNode other) {
        return version(other) >= version(one) ? other : one;
    }

    private static Map<String, Long> versions(Map<String, ObjectNode> states) {
        Map<String, Long> versions = new HashMap<>();
        states.forEach((key, state) -> versions.put(key, version(state)));
        return versions;
    }

    private static long version(ObjectNode state) {
        return state.path("version").asLong();
    }
}
