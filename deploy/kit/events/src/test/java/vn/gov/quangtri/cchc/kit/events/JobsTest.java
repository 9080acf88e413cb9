package vn.gov.quangtri.cchc.kit.events;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.database.MariaDbResource;
import vn.gov.quangtri.cchc.kit.test.kafka.KafkaResource;

@QuarkusTest
@WithTestResource(MariaDbResource.class)
@WithTestResource(KafkaResource.class)
class JobsTest {

    static final TestWorker.Order AT_ONCE = new TestWorker.Order(0);

    @Inject
    Jobs jobs;

    @Inject
    JobDesk desk;

    @Inject
    Database database;

    final String ref = UUID.randomUUID().toString();

    @Test
    void doesEachOfManyOnceWithFourWorkers() {
        Map<String, TestWorker.Order> many =
                IntStream.range(0, 400).boxed().collect(Collectors.toMap(i -> ref + i, i -> AT_ONCE));
        QuarkusTransaction.requiringNew().run(() -> jobs.enqueueAll(TestWorker.KIND, many));
        awaitTimes(List.of("400 400"));
    }

    @Test
    void keepsOneOfAKindAndRefWhileItWaits() {
        QuarkusTransaction.requiringNew().run(() -> {
            jobs.enqueue(TestWorker.KIND, ref, AT_ONCE);
            jobs.enqueue(TestWorker.KIND, ref, AT_ONCE);
        });
        awaitTimes(List.of("1 1"));
    }

    @Test
    void doesItAgainWhenAskedAfterItWasDone() {
        QuarkusTransaction.requiringNew().run(() -> jobs.enqueue(TestWorker.KIND, ref, AT_ONCE));
        awaitTimes(List.of("1 1"));
        QuarkusTransaction.requiringNew().run(() -> jobs.enqueue(TestWorker.KIND, ref, AT_ONCE));
        awaitTimes(List.of("1 2"));
    }

    @Test
    void forgetsAJobWhoseTransactionWasUndone() {
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    jobs.enqueue(TestWorker.KIND, ref, AT_ONCE);
                    throw new IllegalStateException("changed its mind");
                }));
        assertEquals(0, database.number("SELECT COUNT(*) FROM job WHERE ref = ?", ref));
    }

    @Test
    void refusesAJobOutsideATransactionOrOfAnUnknownKind() {
        assertThrows(IllegalStateException.class, () -> jobs.enqueue(TestWorker.KIND, ref, AT_ONCE));
        assertThrows(IllegalArgumentException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> jobs.enqueue("unknown", ref, AT_ONCE)));
    }

    @Test
    void triesAgainAndKeepsNothingOfTheTryThatFailed() {
        QuarkusTransaction.requiringNew().run(() -> jobs.enqueue(TestWorker.KIND, ref, new TestWorker.Order(2)));
        awaitTimes(List.of("1 1"));
        assertEquals(0, database.number("SELECT COUNT(*) FROM job WHERE ref = ?", ref));
    }

    @Test
    void countsATryWhoseTransactionWasDoomedInSilence() {
        String doomed = "doomed" + ref;
        QuarkusTransaction.requiringNew().run(() -> jobs.enqueue(TestWorker.KIND, doomed, AT_ONCE));
        await().atMost(ofSeconds(20)).until(() -> database.rows("SELECT times FROM done WHERE ref = ?", doomed)
                .equals(List.of("1")));
    }

    @Test
    void tellsOfAJobThatFailedTooOftenAndStaysReady() {
        Said said = Said.by(JobCrew.class);
        QuarkusTransaction.requiringNew().run(() -> jobs.enqueue(TestWorker.KIND, ref, new TestWorker.Order(99)));
        await().atMost(ofSeconds(30))
                .until(() ->
                        database.number("SELECT COUNT(*) FROM job WHERE ref = ? AND dead_at IS NOT NULL", ref) == 1);
        String why = database.rows("SELECT attempts, reason FROM job WHERE ref = ?", ref)
                .get(0);
        assertTrue(why.matches("3 java.lang.IllegalStateException at TestWorker.java:\\d+"), why);
        said.close();
        assertTrue(said.lines.stream().anyMatch(line -> line.contains(ref)), said.lines::toString);
        assertTrue(said.lines.stream().noneMatch(line -> line.contains("0912")), said.lines::toString);
        RestAssured.given()
                .get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'events' }.data.deadJobs", equalTo(1));
        database.write("DELETE FROM job WHERE ref = ?", ref);
    }

    @Test
    void countsATryOnceThoughTwoWorkersFailedAtIt() {
        database.write(
                "INSERT INTO job (kind, ref, run_after, created_at) VALUES ('nobody', ?, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))",
                ref);
        Job seenByBoth = new Job(database.number("SELECT id FROM job WHERE ref = ?", ref), "nobody", ref, null, 0);
        desk.putBack(seenByBoth, true, 0, true, "the first");
        desk.putBack(seenByBoth, true, 0, false, "the second");
        assertEquals(
                List.of("1 the first"),
                database.rows("SELECT attempts, reason FROM job WHERE ref = ? AND dead_at IS NOT NULL", ref));
        database.write("DELETE FROM job WHERE ref = ?", ref);
    }

    @Test
    void doesAgainWhatWasAskedForWhileItWasBeingDone() throws Exception {
        String slow = "slow" + ref;
        QuarkusTransaction.requiringNew().run(() -> jobs.enqueue(TestWorker.KIND, slow, AT_ONCE));
        assertTrue(TestWorker.AT_WORK.tryAcquire(10, TimeUnit.SECONDS));
        QuarkusTransaction.requiringNew().run(() -> jobs.enqueue(TestWorker.KIND, slow, AT_ONCE));
        assertTrue(TestWorker.AT_WORK.tryAcquire(10, TimeUnit.SECONDS));
        await().atMost(ofSeconds(20)).until(() -> database.rows("SELECT times FROM done WHERE ref = ?", slow)
                .equals(List.of("2")));
    }

    @Test
    void takesUpAgainWhatWasGivenUp() {
        database.write(
                "INSERT INTO job (kind, ref, payload, attempts, run_after, created_at, dead_at)"
                        + " VALUES (?, ?, '{\"failures\": 99}', 3, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))",
                TestWorker.KIND,
                ref);
        QuarkusTransaction.requiringNew().run(() -> jobs.enqueue(TestWorker.KIND, ref, AT_ONCE));
        awaitTimes(List.of("1 1"));
        assertEquals(0, database.number("SELECT COUNT(*) FROM job WHERE ref = ?", ref));
    }

    private void awaitTimes(List<String> expected) {
        await().atMost(ofSeconds(20))
                .untilAsserted(() -> assertEquals(
                        expected, database.rows("SELECT COUNT(*), SUM(times) FROM done WHERE ref LIKE ?", ref + "%")));
    }
}
