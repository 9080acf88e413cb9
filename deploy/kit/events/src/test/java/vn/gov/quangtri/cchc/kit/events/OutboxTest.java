package vn.gov.quangtri.cchc.kit.events;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.test.database.MariaDbResource;
import vn.gov.quangtri.cchc.kit.test.kafka.EventProbe;
import vn.gov.quangtri.cchc.kit.test.kafka.KafkaResource;

@QuarkusTest
@WithTestResource(MariaDbResource.class)
@WithTestResource(KafkaResource.class)
class OutboxTest {

    @Inject
    Things things;

    @Inject
    Outbox outbox;

    @Inject
    Database database;

    final EventProbe probe = new EventProbe();

    @Test
    void sendsACloudEventAfterTheCommit() {
        UUID id = things.make();
        EventProbe.Seen seen = await().atMost(ofSeconds(20))
                .until(() -> probe.latest(Things.TOPIC, id.toString()), found -> found.isPresent())
                .orElseThrow();
        Map<String, String> headers = seen.headers();
        assertEquals("1.0", headers.get("ce_specversion"));
        assertEquals("/cchc/thing", headers.get("ce_source"));
        assertEquals("vn.gov.quangtri.cchc.thing.changed.v1", headers.get("ce_type"));
        assertEquals(id.toString(), headers.get("ce_subject"));
        assertEquals("https://cchc.quangtri.gov.vn/schemas/thing/1", headers.get("ce_dataschema"));
        assertEquals("application/json", headers.get("content-type"));
        assertEquals(7, UUID.fromString(headers.get("ce_id")).version());
        assertTrue(headers.get("ce_time").endsWith("Z"));
        assertEquals("{\"id\":\"%s\",\"version\":1,\"madeOn\":\"2023-04-03\"}".formatted(id), seen.value());
    }

    @Test
    void forgetsTheEventOfAChangeThatWasUndone() {
        UUID id = things.make();
        assertThrows(IllegalStateException.class, () -> things.changeThenFail(id));
        things.change(id);
        await().atMost(ofSeconds(20))
                .until(() -> probe.read(Things.TOPIC, id.toString()).size() == 2);
        assertEquals(1, things.find(id).version - 1);
    }

    @Test
    void takesMoreEventsThanOneStatementDoesInTheirOrder() {
        String key = Ids.next().toString();
        List<OutgoingEvent> events = LongStream.rangeClosed(1, 401)
                .mapToObj(version -> new OutgoingEvent(
                        Things.TOPIC, key, "thing.changed.v1", "thing/1", version, false, Map.of("id", key)))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> outbox.appendAll(events));
        List<String> written = database.rows("SELECT version FROM outbox WHERE aggregate_key = ? ORDER BY id", key);
        assertEquals(
                events.stream().map(event -> String.valueOf(event.version())).toList(), written);
    }

    @Test
    void writesTheAggregateBeforeItsEvent() {
        UUID id = things.make();
        QuarkusTransaction.requiringNew().run(() -> {
            Thing thing = things.find(id);
            thing.version = 2;
            outbox.append(Things.event(thing));
            assertEquals(2, database.number("SELECT version FROM thing WHERE id = ?", Ids.toBytes(id)));
        });
    }

    @Test
    void refusesAnEventOutsideATransaction() {
        assertThrows(IllegalStateException.class, () -> outbox.append(event("cchc.things", 1, Map.of())));
    }

    @Test
    void refusesTopicsOfOthersWrongVersionsAndTooMuchData() {
        assertRefused(event("cchc.others", 1, Map.of()));
        assertRefused(event("cchc.things", 2, Map.of("version", 1)));
        assertRefused(event("cchc.things", 1, Map.of("text", "đ".repeat(Outbox.MOST_BYTES / 2))));
    }

    @Test
    void keepsDaysAndInstantsAsTheyAre() {
        UUID id = things.make();
        Thing found = things.find(id);
        assertEquals(Things.MADE_AT, found.madeAt);
        assertEquals(Things.MADE_ON, found.madeOn);
        assertEquals(
                "2023-04-02 17:30:00.123456 2023-04-03",
                database.rows(
                                "SELECT CAST(made_at AS CHAR), CAST(made_on AS CHAR) FROM thing WHERE id = ?",
                                Ids.toBytes(id))
                        .get(0));
    }

    private void assertRefused(OutgoingEvent event) {
        assertThrows(IllegalArgumentException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> outbox.append(event)));
    }

    private static OutgoingEvent event(String topic, long version, Map<String, ?> data) {
        return new OutgoingEvent(topic, "k", "thing.changed.v1", "thing/1", version, false, data);
    }
}
