package vn.gov.quangtri.cchc.kit.test.kafka;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Another service on the wire, for tests: sends what it would send and reads what was committed. Knows the wire's format by itself, so
 * that a mistake of the kit is not made twice. A topic that is missing is made when something is sent to it.
 */
public final class EventProbe implements AutoCloseable {

    private static final String TYPES = "vn.gov.quangtri.cchc.";
    private static final String SCHEMAS = "https://cchc.quangtri.gov.vn/schemas/";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PARTITIONS = 6;

    private final String bootstrap;
    private final Clock clock = Clock.systemUTC();
    private KafkaProducer<String, byte[]> producer;

    /** One record as it lies in the topic, headers as text. */
    public record Seen(
            String topic, int partition, long offset, String key, String value, Map<String, String> headers) {

        /** What happened, without the common prefix; null without the header. */
        public String type() {
            String type = headers.get("ce_type");
            return type != null && type.startsWith(TYPES) ? type.substring(TYPES.length()) : type;
        }
    }

    /** On the test JVM's broker. */
    public EventProbe() {
        this(KafkaResource.bootstrap());
    }

    public EventProbe(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    /** Makes topics as their owners would, where they are missing. */
    public void createTopics(String... topics) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            for (String topic : topics) {
                NewTopic wanted =
                        new NewTopic(topic, PARTITIONS, (short) 1).configs(Map.of("cleanup.policy", "compact"));
                try {
                    admin.createTopics(List.of(wanted)).all().get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw e;
                    }
                }
            }
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("Topics could not be made", e);
        }
    }

    /**
     * Sends an event as its owner's relay would, and waits until the broker has it.
     *
     * @param type such as {@code plan.issued.v1}
     * @param schema such as {@code plan/1}
     * @param json the data; has the {@code version} in it
     */
    public RecordMetadata send(String topic, String key, String type, String schema, String json) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", UUID.randomUUID().toString());
        headers.put("ce_source", "/cchc/probe");
        headers.put("ce_type", TYPES + type);
        headers.put("ce_subject", key);
        headers.put("ce_time", clock.instant().toString());
        headers.put("ce_dataschema", SCHEMAS + schema);
        headers.put("content-type", "application/json");
        return sendRaw(topic, key, json.getBytes(StandardCharsets.UTF_8), headers);
    }

    /** The same, with this version put into the data. */
    public RecordMetadata send(String topic, String key, String type, String schema, long version, String json) {
        try {
            ObjectNode data = (ObjectNode) JSON.readTree(json);
            return send(topic, key, type, schema, data.put("version", version).toString());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not JSON: " + json, e);
        }
    }

    /** Sends any record, however broken, and waits until the broker has it. */
    public RecordMetadata sendRaw(String topic, String key, byte[] value, Map<String, String> headers) {
        return sendRaw(topic, null, key, value, headers);
    }

    /** Sends any record to one partition; null leaves it to the key. */
    public synchronized RecordMetadata sendRaw(
            String topic, Integer partition, String key, byte[] value, Map<String, String> headers) {
        createTopics(topic);
        if (producer == null) {
            producer = new KafkaProducer<>(
                    Map.of("bootstrap.servers", bootstrap, "acks", "all", "max.block.ms", 20_000),
                    new StringSerializer(),
                    new ByteArraySerializer());
        }
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, partition, key, value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        try {
            return producer.send(record).get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("A record could not be sent to " + topic, e);
        }
    }

    /** Every committed record of a topic from its beginning, partition after partition; none if there is no such topic. */
    public List<Seen> read(String topic) {
        List<Seen> seen = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", bootstrap,
                        "isolation.level", "read_committed",
                        "allow.auto.create.topics", "false",
                        "enable.auto.commit", "false",
                        // what is left of a partition may be a transaction's mark alone, for which a fetch would wait
                        // its full time
                        "fetch.max.wait.ms", "10"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            for (TopicPartition partition : partitions) {
                consumer.assign(List.of(partition));
                consumer.seekToBeginning(List.of(partition));
                while (consumer.position(partition) < ends.get(partition)) {
                    consumer.poll(Duration.ofMillis(200)).forEach(record -> seen.add(seen(record)));
                }
            }
        }
        return seen;
    }

    /** Every committed record of one key, oldest first. */
    public List<Seen> read(String topic, String key) {
        return read(topic).stream().filter(seen -> key.equals(seen.key())).toList();
    }

    /** The youngest committed record of a key. */
    public Optional<Seen> latest(String topic, String key) {
        return read(topic, key).stream().reduce((older, younger) -> younger);
    }

    private static Seen seen(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        return new Seen(
                record.topic(),
                record.partition(),
                record.offset(),
                record.key(),
                record.value() == null ? null : new String(record.value(), StandardCharsets.UTF_8),
                headers);
    }

    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close();
            producer = null;
        }
    }
}
