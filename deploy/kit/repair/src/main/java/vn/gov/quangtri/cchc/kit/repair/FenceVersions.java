package vn.gov.quangtri.cchc.kit.repair;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import vn.gov.quangtri.cchc.kit.events.Outbox;
import vn.gov.quangtri.cchc.kit.events.OutgoingEvent;

/**
 * After this service's database was restored from an older state: lifts the versions of its aggregates beyond every one that was ever
 * sent, so that what is told from now on is newer than what was lost; and says of aggregates that the database does not know any more
 * that they are deleted. The topics, which outlive the database, tell what was sent.
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

    private Fenced fence(Aggregates aggregates) {
        Aggregates.Kind kind = aggregates.kind();
        Map<String, ObjectNode> lost = new HashMap<>();
        Set<String> lifted = new HashSet<>();
        LongAdder records = new LongAdder();
        topics.read(kind.topic(), polled -> {
            records.add(polled.size());
            Map<String, ObjectNode> newest = newest(kind, polled);
            Found found = Again.inTransaction(() -> lift(kind, newest));
            lifted.addAll(found.lifted());
            newest.keySet().removeAll(found.there());
            newest.forEach((key, state) -> lost.merge(key, state, FenceVersions::newer));
        });
        forgetTold(kind, lost);
        List<String> gone = sayDeleted(aggregates, lost);
        List<String> listed = gone.stream().sorted().limit(LISTED).toList();
        Fenced fenced = new Fenced(kind.name(), kind.topic(), records.sum(), lifted.size(), gone.size(), listed);
        LOG.infof("Nothing that was sent is newer: %s", fenced);
        return fenced;
    }

    /** What was told to be gone is not told again; noted again it is, since a backup that is restored twice takes the note with it. */
    private void forgetTold(Aggregates.Kind kind, Map<String, ObjectNode> lost) {
        Map<String, Long> told = new HashMap<>();
        lost.forEach((key, state) -> {
            if (state.path("deleted").asBoolean()) {
                told.put(key, version(state));
            }
        });
        lost.keySet().removeAll(told.keySet());
        Again.inTransaction(() -> {
            lostAggregates.note(kind.topic(), told);
            return null;
        });
    }

    /** Which of them are there, and which of those were not beyond what was sent. */
    private record Found(Set<String> there, Set<String> lifted) {}

    private Found lift(Aggregates.Kind kind, Map<String, ObjectNode> newest) {
        if (newest.isEmpty()) {
            return new Found(Set.of(), Set.of());
        }
        Map<String, Long> there = table.versions(kind, newest.keySet());
        Map<String, Long> lifted = new HashMap<>();
        there.forEach((key, version) -> {
            long sent = version(newest.get(key));
            if (version <= sent) {
                lifted.put(key, sent + GAP);
            }
        });
        table.lift(kind, lifted, GAP);
        return new Found(there.keySet(), lifted.keySet());
    }

    /** Answers those that are gone indeed: somebody may have entered one of them again meanwhile. */
    private List<String> sayDeleted(Aggregates aggregates, Map<String, ObjectNode> lost) {
        List<String> keys = List.copyOf(lost.keySet());
        List<String> gone = new ArrayList<>();
        for (int i = 0; i < keys.size(); i += AT_ONCE) {
            List<String> some = keys.subList(i, Math.min(keys.size(), i + AT_ONCE));
            gone.addAll(Again.inTransaction(() -> sayDeleted(aggregates, some, lost)));
        }
        return gone;
    }

    private List<String> sayDeleted(Aggregates aggregates, List<String> keys, Map<String, ObjectNode> lost) {
        Map<String, ObjectNode> states = new HashMap<>(lost);
        states.keySet().retainAll(keys);
        states.keySet().removeAll(lift(aggregates.kind(), states).there());
        List<OutgoingEvent> events = states.entrySet().stream()
                .map(one -> gone(aggregates, one.getKey(), one.getValue()))
                .toList();
        lostAggregates.note(
                aggregates.kind().topic(),
                events.stream().collect(Collectors.toMap(OutgoingEvent::key, OutgoingEvent::version)));
        outbox.appendAll(events);
        return List.copyOf(states.keySet());
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
                LOG.warnf("%s@%d is passed over: %s", record.topic(), record.offset(), e);
            }
        }
        return newest;
    }

    private static ObjectNode newer(ObjectNode one, ObjectNode other) {
        return version(other) >= version(one) ? other : one;
    }

    private static long version(ObjectNode state) {
        return state.path("version").asLong();
    }
}
