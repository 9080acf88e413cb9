package vn.gov.quangtri.cchc.e2e.faults;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.utils.Utils;
import vn.gov.quangtri.cchc.local.process.QuietLibraries;

/** The records on the topics of events since this was made, as a reader of what is committed sees them. */
final class TopicLog {

    /** One record. @param event the id of the event that it carries */
    record Seen(String topic, String key, String event, long version) {}

    static {
        QuietLibraries.warningsOnly("org.apache.kafka");
    }

    private final String bootstrapServers;
    private final Map<TopicPartition, Long> positions = new HashMap<>();

    TopicLog(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            positions.putAll(consumer.endOffsets(partitions(consumer)));
        }
    }

    /** What was written since the last call, in the order of each partition. */
    List<Seen> more() {
        List<Seen> seen = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            List<TopicPartition> partitions = partitions(consumer);
            consumer.assign(partitions);
            partitions.forEach(partition -> consumer.seek(partition, positions.getOrDefault(partition, 0L)));
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> seen.add(seen(record)));
            }
            partitions.forEach(partition -> positions.put(partition, consumer.position(partition)));
        }
        return seen;
    }

    private static Seen seen(ConsumerRecord<String, byte[]> record) {
        String event = new String(record.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8);
        try {
            long version = Desk.JSON.readTree(record.value()).path("version").asLong();
            return new Seen(record.topic(), record.key(), event, version);
        } catch (java.io.IOException e) {
            throw new IllegalStateException("Unreadable record " + record, e);
        }
    }

    private static List<TopicPartition> partitions(KafkaConsumer<String, byte[]> consumer) {
        return consumer.listTopics().entrySet().stream()
                .filter(topic ->
                        topic.getKey().startsWith("cchc.") && !topic.getKey().startsWith("cchc.dead."))
                .flatMap(topic -> topic.getValue().stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Utils.mkMap(
                        Utils.mkEntry("bootstrap.servers", (Object) bootstrapServers),
                        Utils.mkEntry("isolation.level", "read_committed"),
                        Utils.mkEntry("allow.auto.create.topics", false)),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
