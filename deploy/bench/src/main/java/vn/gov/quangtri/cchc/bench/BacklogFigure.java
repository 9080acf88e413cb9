package vn.gov.quangtri.cchc.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import vn.gov.quangtri.cchc.local.Part;

/** 100,000 events that wait in an outbox, until the last is sent; against a bare producer that sends the same to the same broker. */
final class BacklogFigure implements Figure {

    private static final int ROWS = 100_000;
    private static final int PAIRS = 7;
    /** The bare producer's own; no service reads it. As many partitions as the services' topics have. */
    private static final NewTopic BARE = new NewTopic("bench", 6, (short) 1);

    private static final String UNSENT = "SELECT 1 FROM outbox WHERE sent_at IS NULL LIMIT 1";

    @Override
    public String name() {
        return "backlog";
    }

    @Override
    public void measure(Ground ground, Findings findings) throws Exception {
        ground.plans();
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", ground.system().ports().bootstrapServers()))) {
            admin.createTopics(List.of(BARE)).all().get();
        }
        try (Connection database = ground.database(Part.TASK_SERVICE);
                Statement statement = database.createStatement()) {
            statement.execute(
                    "CREATE TABLE bench_event AS SELECT topic, aggregate_key, type, dataschema, version, deleted,"
                            + " payload FROM outbox WHERE topic = 'cchc.assignments' LIMIT 10000");
            List<String[]> events = events(statement);
            Pairs pairs = Pairs.measure(() -> relayed(ground, statement), () -> produced(ground, events), 1, PAIRS);
            findings.say("%d events of assignments", ROWS);
            findings.say(
                    "drained in %.1f s (median); the bare producer took %.1f s",
                    pairs.oursMillis(0.5) / 1e3, pairs.bareMillis(0.5) / 1e3);
            findings.say("as long as the bare producer: %s", pairs.time(0.5));
        }
    }

    private static List<String[]> events(Statement statement) throws SQLException {
        List<String[]> events = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("SELECT aggregate_key, payload FROM bench_event")) {
            while (rows.next()) {
                events.add(new String[] {rows.getString(1), rows.getString(2)});
            }
        }
        return events;
    }

    private static Sample relayed(Ground ground, Statement statement) throws Exception {
        StringBuilder times = new StringBuilder("SELECT 0 n");
        for (int i = 1; i < 10; i++) {
            times.append(" UNION ALL SELECT ").append(i);
        }
        // All become visible to the relay at once, when this one statement commits.
        statement.execute(
                "INSERT INTO outbox (topic, event_id, aggregate_key, type, dataschema, version, deleted, payload,"
                        + " created_at) SELECT e.topic, UNHEX(REPLACE(UUID(), '-', '')), e.aggregate_key, e.type, e.dataschema,"
                        + " e.version, e.deleted, e.payload, UTC_TIMESTAMP(6) FROM bench_event e JOIN (" + times
                        + ") t LIMIT "
                        + ROWS);
        long begin = System.nanoTime();
        while (there(statement)) {
            Thread.sleep(20);
        }
        long took = System.nanoTime() - begin;
        statement.execute("DELETE FROM outbox WHERE sent_at IS NOT NULL");
        ground.system().drain();
        return new Sample(new long[] {took}, took);
    }

    private static boolean there(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(UNSENT)) {
            return row.next();
        }
    }

    private static Sample produced(Ground ground, List<String[]> events) throws Exception {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", ground.system().ports().bootstrapServers(),
                "acks", "all",
                "compression.type", "lz4",
                "transactional.id", "bench");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.initTransactions();
            long begin = System.nanoTime();
            for (int sent = 0; sent < ROWS; ) {
                producer.beginTransaction();
                List<Future<RecordMetadata>> batch = new ArrayList<>();
                for (int i = 0; i < 1000; i++, sent++) {
                    String[] event = events.get(sent % events.size());
                    ProducerRecord<String, String> record = new ProducerRecord<>(BARE.name(), event[0], event[1]);
                    record.headers().add("ce_id", UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
                    batch.add(producer.send(record));
                }
                for (Future<RecordMetadata> one : batch) {
                    one.get();
                }
                producer.commitTransaction();
            }
            long took = System.nanoTime() - begin;
            return new Sample(new long[] {took}, took);
        }
    }
}
