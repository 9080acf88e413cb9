package vn.gov.quangtri.cchc.kit.events;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.database.MariaDbResource;
import vn.gov.quangtri.cchc.kit.test.kafka.EventProbe;
import vn.gov.quangtri.cchc.kit.test.kafka.KafkaResource;

@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "relay"))
@WithTestResource(KafkaResource.class)
@TestProfile(RelayTest.WithoutItsOwnRelay.class)
class RelayTest {

    @Inject
    Things things;

    @Inject
    Relay relay;

    @Inject
    Topics topics;

    @Inject
    Database database;

    final EventProbe probe = new EventProbe();

    /** A service that sends nothing by itself: the relays are the test's. */
    public static class WithoutItsOwnRelay implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "cchc.service", "relay",
                    "mp.messaging.incoming.others.topic", "cchc.others-of-relay",
                    "cchc.events.relay.enabled", "false",
                    "cchc.events.relay.lead-timeout", "PT2S",
                    "cchc.events.relay.batch", "50");
        }
    }

    @BeforeEach
    void nothingIsLeftToSend() throws Exception {
        topics.ensure();
        database.write("DELETE FROM outbox");
    }

    @Test
    void keepsTheOrderOfEachKeyUnderEightWritersAndTwoRelays() throws Exception {
        List<UUID> ids = things.makeMany(5);
        List<RelayThread> relays = List.of(thread(), thread());
        relays.forEach(Thread::start);
        ExecutorService writers = Executors.newFixedThreadPool(8);
        List<Future<?>> work = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            work.add(writers.submit(
                    () -> things.change(ids.get(ThreadLocalRandom.current().nextInt(ids.size())))));
        }
        for (Future<?> one : work) {
            one.get();
        }
        writers.shutdown();
        awaitAllSent();
        relays.forEach(RelayThread::end);
        for (UUID id : ids) {
            long last = things.find(id).version;
            assertEquals(LongStream.rangeClosed(1, last).boxed().toList(), versions(id));
        }
        assertEquals(
                "405 405 1",
                database.rows("SELECT COUNT(*), MAX(seq) - MIN(seq) + 1, MIN(seq) FROM outbox")
                        .get(0));
    }

    @Test
    void losesNothingWhenRelaysAreKilledInTheMiddle() throws Exception {
        UUID id = things.make();
        List<RelayThread> relays = List.of(thread(), thread());
        relays.forEach(Thread::start);
        for (int i = 0; i < 100; i++) {
            things.change(id);
            if (i % 30 == 10) {
                killLockHolder();
            }
        }
        awaitAllSent();
        relays.forEach(RelayThread::end);
        List<Long> seen = versions(id);
        assertEquals(
                LongStream.rangeClosed(1, 101).boxed().toList(),
                seen.stream().distinct().toList());
        assertEquals(101, seen.get(seen.size() - 1));
    }

    @Test
    void shutsOutALeaderThatWasPausedBetweenSendAndCommit() throws Exception {
        List<UUID> ids = things.makeMany(3);
        try (Leadership paused = win()) {
            List<OutboxTable.Row> rows = paused.take();
            paused.send(rows);
            try (Leadership next = winAfterTimeout()) {
                assertEquals(3, next.turn());
                assertThrows(Exception.class, () -> paused.settle(rows));
                things.change(ids.get(0));
                assertEquals(1, next.turn());
            }
        }
        assertEquals(List.of(1L, 2L), versions(ids.get(0)));
        assertEquals(List.of(1L), versions(ids.get(1)));
        assertEquals(List.of(1L), versions(ids.get(2)));
    }

    @Test
    void shutsOutALeaderThatWasPausedBeforeSending() throws Exception {
        UUID id = things.make();
        try (Leadership paused = win()) {
            List<OutboxTable.Row> rows = paused.take();
            try (Leadership next = winAfterTimeout()) {
                assertEquals(1, next.turn());
                things.change(id);
                assertThrows(Exception.class, () -> {
                    paused.send(rows);
                    paused.settle(rows);
                });
                assertThrows(Exception.class, paused::take);
                assertEquals(1, next.turn());
            }
        }
        assertEquals(List.of(1L, 2L), versions(id));
    }

    @Test
    void sendsAgainWhatWasCommittedButNotMarked() throws Exception {
        UUID id = things.make();
        try (Leadership first = win()) {
            List<OutboxTable.Row> rows = first.take();
            first.send(rows);
            killLockHolder();
            assertThrows(Exception.class, () -> first.settle(rows));
        }
        try (Leadership next = win()) {
            assertEquals(1, next.turn());
            assertEquals(0, next.turn());
        }
        List<EventProbe.Seen> seen = probe.read(Things.TOPIC, id.toString());
        assertEquals(2, seen.size());
        assertEquals(seen.get(0).headers().get("ce_id"), seen.get(1).headers().get("ce_id"));
    }

    @Test
    void givesTheLeadToOneAtATime() throws Exception {
        try (Leadership first = win()) {
            assertNotNull(first);
            assertNull(Leadership.win(relay.sender(), ofSeconds(1)));
        }
        try (Leadership second = win()) {
            assertNotNull(second);
        }
    }

    @Test
    void numbersARowThatWasCommittedLateAfterThoseAlreadySeen() throws Exception {
        try (Leadership leadership = win()) {
            QuarkusTransaction.requiringNew().run(() -> {
                UUID early = things.make();
                QuarkusTransaction.suspendingExisting().run(() -> {
                    things.make();
                    turn(leadership);
                });
                assertNotNull(early);
            });
            turn(leadership);
        }
        assertEquals(List.of("2", "1"), database.rows("SELECT seq FROM outbox ORDER BY id"));
    }

    @Test
    void prunesTheOldButNeverTheLastNumber() throws Exception {
        things.makeMany(3);
        try (Leadership leadership = win()) {
            leadership.turn();
            database.write("UPDATE outbox SET sent_at = UTC_TIMESTAMP(6) - INTERVAL 91 DAY");
            things.make();
            leadership.prune();
            assertEquals(List.of("3", "null"), database.rows("SELECT seq FROM outbox ORDER BY id"));
            leadership.turn();
        }
        assertEquals(List.of("3", "4"), database.rows("SELECT seq FROM outbox ORDER BY id"));
    }

    private static void turn(Leadership leadership) {
        try {
            leadership.turn();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Leadership win() throws Exception {
        Leadership won = Leadership.win(relay.sender(), ofSeconds(10));
        assertNotNull(won);
        return won;
    }

    /** The one before says nothing for longer than the lead's time. */
    private Leadership winAfterTimeout() throws Exception {
        long start = System.nanoTime();
        Leadership won = win();
        assertTrue(System.nanoTime() - start > ofSeconds(1).toNanos());
        return won;
    }

    private RelayThread thread() {
        return new RelayThread(relay.sender(), () -> {}, ofMillis(50));
    }

    private void killLockHolder() {
        long holder = await().until(
                        () -> database.number("SELECT COALESCE(IS_USED_LOCK(CONCAT(DATABASE(), '.outbox')), 0)"),
                        found -> found != 0);
        MariaDbResource.asRoot("KILL " + holder);
    }

    private void awaitAllSent() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> database.number("SELECT COUNT(*) FROM outbox WHERE sent_at IS NULL") == 0);
    }

    private List<Long> versions(UUID id) {
        return probe.read(Things.TOPIC, id.toString()).stream()
                .map(seen ->
                        EventJson.parse(seen.value().getBytes()).get("version").asLong())
                .toList();
    }
}
