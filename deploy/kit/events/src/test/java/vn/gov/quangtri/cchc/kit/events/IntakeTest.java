package vn.gov.quangtri.cchc.kit.events;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.test.database.MariaDbResource;
import vn.gov.quangtri.cchc.kit.test.kafka.EventProbe;
import vn.gov.quangtri.cchc.kit.test.kafka.KafkaResource;

@QuarkusTest
@WithTestResource(MariaDbResource.class)
@WithTestResource(KafkaResource.class)
class IntakeTest {

    @Inject
    OtherFeed feed;

    @Inject
    Database database;

    @Inject
    DataSource source;

    @Inject
    Intake intake;

    final EventProbe probe = new EventProbe();
    final String id = Ids.next().toString();

    @BeforeEach
    void forget() {
        feed.failures().set(0);
    }

    @Test
    void appliesTheSameEventOnce() {
        send(id, "a", 1);
        send(id, "a", 1);
        send(id, "b", 2);
        awaitCopy(id, "b 2 2");
    }

    @Test
    void leavesOutWhatIsStale() {
        send(id, "new", 7);
        send(id, "old", 6);
        String last = Ids.next().toString();
        sendTo(partitionOf(id), last, "last", 1);
        awaitCopy(last, "last 1 1");
        awaitCopy(id, "new 1 7");
    }

    @Test
    void buriesWhatIsNotJsonAndGoesOn() {
        RecordMetadata broken =
                probe.sendRaw(OtherFeed.TOPIC, id, "{".getBytes(StandardCharsets.UTF_8), headers("other/1"));
        sendTo(broken.partition(), id, "after", 1);
        awaitCopy(id, "after 1 1");
        awaitDead(broken, "The data is not JSON");
    }

    @Test
    void buriesRecordsWithoutHeadersKeyValueOrVersion() {
        byte[] good = json(id, "x", 1);
        awaitDead(probe.sendRaw(OtherFeed.TOPIC, id, good, Map.of()), "ce_dataschema is missing");
        awaitDead(probe.sendRaw(OtherFeed.TOPIC, id, null, headers("other/1")), "needs a key and a value");
        byte[] bare = "{\"id\":\"1\"}".getBytes(StandardCharsets.UTF_8);
        awaitDead(probe.sendRaw(OtherFeed.TOPIC, id, bare, headers("other/1")), "no version");
        awaitDead(probe.sendRaw(OtherFeed.TOPIC, id, good, headers("stranger/1")), "not of this topic");
    }

    @Test
    void saysWhereDataDoesNotFitAndNotWhatStandsThere() {
        byte[] wrong = ("{\"id\":\"" + id + "\",\"version\":1,\"name\":{\"phone\":\"0912345678\"}}")
                .getBytes(StandardCharsets.UTF_8);
        awaitDead(
                probe.sendRaw(OtherFeed.TOPIC, id, wrong, headers("other/1")),
                "The data does not fit Other at /name, no String");
        assertEquals(0, database.number("SELECT COUNT(*) FROM dead_letter WHERE reason LIKE '%0912%'"));
    }

    @Test
    void buriesWhatIsLargerThanALetterCanTell() {
        Map<String, String> large = new HashMap<>(headers("stranger/1"));
        large.put("note", "\u1EBF".repeat(65_000));
        RecordMetadata broken = probe.sendRaw(OtherFeed.TOPIC, id, new byte[65_000], large);
        sendTo(broken.partition(), id, "after", 1);
        awaitDead(broken, "not of this topic");
        awaitCopy(id, "after 1 1");
    }

    @Test
    void buriesWhatBreaksAConstraintAtOnce() {
        RecordMetadata broken = send(id, "a name that is longer than its column", 1);
        awaitDead(broken, "A value is too long, column name (22001/1406)");
        assertEquals(0, feed.failures().get());
    }

    @Test
    void buriesAfterFiveTriesAndLosesNoOtherRecord() {
        int partition = partitionOf(id);
        List<String> others = java.util.stream.IntStream.range(0, 20)
                .mapToObj(i -> Ids.next().toString())
                .toList();
        RecordMetadata broken = null;
        for (int i = 0; i < others.size(); i++) {
            sendTo(partition, others.get(i), "fine", 1);
            if (i == 10) {
                broken = sendTo(partition, id, "fail", 1);
            }
        }
        awaitDead(broken, "java.lang.IllegalArgumentException at OtherFeed.java:");
        others.forEach(other -> awaitCopy(other, "fine 1 1"));
        assertTrue(feed.failures().get() >= 5, () -> "tries " + feed.failures().get());
    }

    @Test
    void appliesWhatFailsOnlyAtFirst() {
        send(id, "fail-twice", 1);
        awaitCopy(id, "fail-twice 1 1");
        assertEquals(0, database.number("SELECT COUNT(*) FROM dead_letter WHERE record_key = ?", id));
    }

    @Test
    void waitsForTheDatabaseWithoutSayingWhatItQuotes() {
        Said said = Said.by(Intake.class);
        send(id, "wait-twice", 1);
        awaitCopy(id, "wait-twice 1 1");
        said.close();
        assertTrue(said.lines.stream().anyMatch(line -> line.contains("The database refuses (40001/1205)")));
        assertTrue(said.lines.stream().noneMatch(line -> line.contains("0912")), said.lines::toString);
    }

    @Test
    void tellsItsDeadTopic() {
        RecordMetadata broken = probe.sendRaw(OtherFeed.TOPIC, id, new byte[] {1}, headers("other/1"));
        String key = OtherFeed.TOPIC + "/" + broken.partition() + "/" + broken.offset();
        EventProbe.Seen letter = await().atMost(ofSeconds(20))
                .until(() -> probe.latest("cchc.dead.thing", key), found -> found.isPresent())
                .orElseThrow();
        assertEquals("record.rejected.v1", letter.type());
        assertTrue(letter.value().contains("\"payload\":\"AQ==\""), letter.value());
        assertTrue(letter.value().contains("\"reason\":"), letter.value());
    }

    @Test
    void waitsForALockedTableWithoutBurying() throws Exception {
        try (Connection connection = source.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("LOCK TABLES other_copy WRITE");
            send(id, "late", 1);
            await().atMost(ofSeconds(40)).until(() -> intake.waiting().containsKey(OtherFeed.TOPIC));
            sql.execute("UNLOCK TABLES");
        }
        awaitCopy(id, "late 1 1");
        assertEquals(0, database.number("SELECT COUNT(*) FROM dead_letter WHERE record_key = ?", id));
    }

    private RecordMetadata send(String id, String name, long version) {
        return probe.send(OtherFeed.TOPIC, id, "other.changed.v1", "other/1", new String(json(id, name, version)));
    }

    private RecordMetadata sendTo(int partition, String id, String name, long version) {
        return probe.sendRaw(OtherFeed.TOPIC, partition, id, json(id, name, version), headers("other/1"));
    }

    private int partitionOf(String key) {
        return send(key, "first", 0).partition();
    }

    private static byte[] json(String id, String name, long version) {
        return "{\"id\":\"%s\",\"name\":\"%s\",\"version\":%d,\"unknown\":[]}"
                .formatted(id, name, version)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> headers(String schema) {
        return Map.of(
                "ce_specversion", "1.0",
                "ce_id", Ids.next().toString(),
                "ce_source", "/cchc/probe",
                "ce_type", "vn.gov.quangtri.cchc.other.changed.v1",
                "ce_time", "2023-04-03T00:00:00Z",
                "ce_dataschema", "https://cchc.quangtri.gov.vn/schemas/" + schema);
    }

    private void awaitCopy(String id, String expected) {
        await().atMost(ofSeconds(20))
                .untilAsserted(() -> assertEquals(
                        List.of(expected),
                        database.rows("SELECT name, applied, version FROM other_copy WHERE id = ?", id)));
    }

    private void awaitDead(RecordMetadata record, String reason) {
        await().atMost(ofSeconds(20)).untilAsserted(() -> {
            List<String> rows = database.rows(
                    "SELECT reason FROM dead_letter WHERE topic = ? AND partition_no = ? AND offset_no = ?",
                    record.topic(),
                    record.partition(),
                    record.offset());
            assertEquals(1, rows.size());
            assertTrue(rows.get(0).contains(reason), rows.get(0));
        });
    }
}
