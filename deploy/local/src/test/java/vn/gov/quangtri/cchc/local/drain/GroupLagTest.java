package vn.gov.quangtri.cchc.local.drain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.local.LocalStack;
import vn.gov.quangtri.cchc.local.Part;
import vn.gov.quangtri.cchc.local.Progress;
import vn.gov.quangtri.cchc.local.Settings;
import vn.gov.quangtri.cchc.local.process.QuietLibraries;

/** Against a real broker: transactions leave markers behind the last record, so the numbers alone never say "all read". */
class GroupLagTest {

    private static final String TOPIC = "cchc.plans";
    private static final String OTHER_TOPIC = "cchc.agencies";
    private static final String GROUP = "task";

    private static LocalStack stack;
    private static String servers;

    @BeforeAll
    static void start() throws Exception {
        QuietLibraries.faultsOnly("org.apache.kafka");
        Settings settings = Settings.forTests(Path.of("target/test-drain"), 22_000);
        stack = LocalStack.start(settings, Progress.SILENT, List.of(Part.KAFKA));
        servers = stack.ports().bootstrapServers();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 2, (short) 1), new NewTopic(OTHER_TOPIC, 1, (short) 1)))
                    .all()
                    .get();
        }
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void tellsUnreadRecordsFromTheMarkersOfTransactions() {
        try (GroupLag lag = new GroupLag(Set.of(GROUP), servers);
                KafkaConsumer<String, String> consumer = consumer();
                KafkaProducer<String, String> producer = producer()) {
            assertEquals(
                    List.of("Kafka says: Group task not found."), lag.observe().unread());
            consumer.subscribe(List.of(TOPIC));
            while (consumer.assignment().size() < 2) {
                consumer.poll(Duration.ofMillis(100));
            }
            assertEquals(List.of(), lag.observe().unread());

            send(producer, true);
            List<String> unread = lag.observe().unread();
            assertTrue(unread.toString().contains("group task has not read all of cchc.plans"), unread.toString());

            int read = 0;
            while (read < 3) {
                read += consumer.poll(Duration.ofMillis(100)).count();
            }
            assertFalse(lag.observe().unread().isEmpty(), "read, but not committed");
            consumer.commitSync();
            var before = lag.observe();
            assertEquals(List.of(), before.unread());

            consumer.subscribe(List.of(OTHER_TOPIC));
            while (!consumer.assignment().stream().allMatch(p -> p.topic().equals(OTHER_TOPIC))
                    || consumer.assignment().isEmpty()) {
                consumer.poll(Duration.ofMillis(100));
            }
            send(producer, true);
            assertFalse(lag.observe().unread().isEmpty(), "known of old, though nobody has joined for it yet");
            consumer.subscribe(List.of(TOPIC));
            read = 0;
            while (read < 3) {
                read += consumer.poll(Duration.ofMillis(100)).count();
            }
            consumer.commitSync();
            before = lag.observe();

            send(producer, false);
            var after = lag.observe();
            assertEquals(List.of(), after.unread());
            assertFalse(before.ends().equals(after.ends()), "an aborted transaction moves the ends");
        }
    }

    private static void send(KafkaProducer<String, String> producer, boolean commit) {
        producer.beginTransaction();
        for (String key : List.of("a", "b", "c")) {
            producer.send(new ProducerRecord<>(TOPIC, key, "x"));
        }
        producer.flush();
        if (commit) {
            producer.commitTransaction();
        } else {
            producer.abortTransaction();
        }
    }

    private static KafkaProducer<String, String> producer() {
        var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "transactional.id", "outbox-plan"),
                new StringSerializer(),
                new StringSerializer());
        producer.initTransactions();
        return producer;
    }

    private static KafkaConsumer<String, String> consumer() {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                servers,
                "group.id",
                GROUP,
                "enable.auto.commit",
                false,
                "auto.offset.reset",
                "earliest",
                "isolation.level",
                "read_committed");
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }
}
