package vn.gov.quangtri.cchc.kit.repair;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import vn.gov.quangtri.cchc.kit.events.KafkaClients;

/** Reads a topic apart from every live consumer, from its first record to the end that was noted at the start. */
@ApplicationScoped
class TopicReader {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final KafkaClients kafka;

    TopicReader(KafkaClients kafka) {
        this.kafka = kafka;
    }

    /**
     * Hands over what was committed, poll by poll; those of one key in their order.
     *
     * @throws IllegalStateException if the broker stops giving records before the end
     */
    void read(String topic, Consumer<List<ConsumerRecord<String, byte[]>>> polls) {
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            read(consumer, consumer.endOffsets(partitions), polls);
        }
    }

    private static void read(
            KafkaConsumer<String, byte[]> consumer,
            Map<TopicPartition, Long> ends,
            Consumer<List<ConsumerRecord<String, byte[]>>> polls) {
        long waited = 0;
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            List<ConsumerRecord<String, byte[]>> wanted = wanted(consumer.poll(POLL), ends);
            if (!wanted.isEmpty()) {
                waited = 0;
                polls.accept(wanted);
                continue;
            }
            waited += POLL.toMillis();
            if (waited > PATIENCE.toMillis()) {
                throw new IllegalStateException("The broker does not give " + ends.keySet() + " to the end");
            }
        }
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
