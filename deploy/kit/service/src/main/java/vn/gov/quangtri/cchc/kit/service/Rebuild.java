package vn.gov.quangtri.cchc.kit.service;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import vn.gov.quangtri.cchc.kit.events.Feed;
import vn.gov.quangtri.cchc.kit.events.Intake;
import vn.gov.quangtri.cchc.kit.events.KafkaClients;

/**
 * Mends this service's copy of a topic: reads it apart from the live consumer, which goes on, from the first offset to the end that was
 * noted at the start.
 */
@ApplicationScoped
class Rebuild {

    private static final Logger LOG = Logger.getLogger(Rebuild.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final List<Feed> feeds;
    private final Intake intake;
    private final KafkaClients kafka;

    Rebuild(@All List<Feed> feeds, Intake intake, KafkaClients kafka) {
        this.feeds = feeds;
        this.intake = intake;
        this.kafka = kafka;
    }

    /** @param records read; @param rejected of them, could not be applied */
    record Rebuilt(String topic, long records, long rejected) {}

    /** Nothing, if this service does not read that topic. Ends when all is applied. */
    Optional<Rebuilt> run(String topic) {
        return feeds.stream()
                .filter(feed -> feed.topic().equals(topic))
                .findFirst()
                .map(this::rebuild);
    }

    private Rebuilt rebuild(Feed feed) {
        LOG.infof("Reads %s anew", feed.topic());
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(feed.topic()).stream()
                    .map(info -> new TopicPartition(feed.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Rebuilt rebuilt = read(consumer, consumer.endOffsets(partitions), feed);
            LOG.infof("Read %s anew: %d records, %d rejected", feed.topic(), rebuilt.records(), rebuilt.rejected());
            return rebuilt;
        }
    }

    private Rebuilt read(KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> ends, Feed feed) {
        long records = 0;
        long rejected = 0;
        long waited = 0;
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            List<ConsumerRecord<String, byte[]>> wanted = wanted(consumer.poll(POLL), ends);
            waited = wanted.isEmpty() ? waited + POLL.toMillis() : 0;
            if (waited > PATIENCE.toMillis()) {
                throw new IllegalStateException("The broker does not give " + feed.topic() + " to its end");
            }
            records += wanted.size();
            rejected += intake.rebuild(wanted, feed);
        }
        return new Rebuilt(feed.topic(), records, rejected);
    }

    private static List<ConsumerRecord<String, byte[]>> wanted(
            ConsumerRecords<String, byte[]> polled, Map<TopicPartition, Long> ends) {
        List<ConsumerRecord<String, byte[]>> wanted = new ArrayList<>();
        polled.forEach(record -> {
            if (record.offset() < ends.get(new TopicPartition(record.topic(), record.partition()))) {
                wanted.add(record);
            }
        });
        return wanted;
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = kafka.settings();
        settings.keySet().removeIf(name -> name.endsWith("deserializer") || name.equals("group.id"));
        settings.putAll(Map.of(
                "isolation.level", "read_committed",
                "enable.auto.commit", "false",
                "allow.auto.create.topics", "false"));
        return settings;
    }
}
