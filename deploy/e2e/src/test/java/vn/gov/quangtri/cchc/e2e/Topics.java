package vn.gov.quangtri.cchc.e2e;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The broker as a careless neighbour and as an operator see it. */
final class Topics {

    private Topics() {}

    /** Puts a record on a topic that no reader can read; answers its key. */
    static String putBroken(String topic) {
        String key = "broken-" + UUID.randomUUID();
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic, key, "{\"id\": ".getBytes()));
            producer.flush();
        }
        return key;
    }

    /** The keys of the records that a service laid aside, as they were on the topics they came from. */
    static Set<String> laidAside(String service) {
        String topic = "cchc.dead." + service;
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            Set<String> keys = new HashSet<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> keys.add(originalKey(record.value())));
            }
            return keys;
        }
    }

    private static String originalKey(byte[] letter) {
        return JsonPath.from(new String(letter, StandardCharsets.UTF_8)).getString("key");
    }

    private static Map<String, Object> settings() {
        return Map.of("bootstrap.servers", Stack.get().bootstrapServers(), "isolation.level", "read_committed");
    }
}
