package vn.gov.quangtri.cchc.notification.sweep;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.test.TestOfficeClock;
import vn.gov.quangtri.cchc.kit.test.database.MariaDbResource;
import vn.gov.quangtri.cchc.notification.Facts;
import vn.gov.quangtri.cchc.notification.ServiceTest;
import vn.gov.quangtri.cchc.notification.reminder.SendDueReminders;

/** One reminder for each watched day, deadline version, step and recipient, whatever happens around the sending. */
@QuarkusTest
class ExactlyOnceTest extends ServiceTest {

    private static final LocalDate DAY = LocalDate.of(2023, 11, 30);
    private static final int AGENCIES = 60;

    @Inject
    SendDueReminders reminders;

    @Test
    void sendsOnceThoughFourSweepsRunAtOnce() throws Exception {
        owe();
        TestOfficeClock.set(DAY);
        ExecutorService copies = Executors.newFixedThreadPool(4);
        List<Future<?>> sweeps = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            sweeps.add(copies.submit(() -> reminders.run(Scope.system(), DAY, UUID.randomUUID(), () -> true)));
        }
        for (Future<?> sweep : sweeps) {
            sweep.get();
        }
        copies.shutdown();
        assertAllSentOnce();
    }

    @Test
    void leavesAllOrNothingWhenItBreaksInBetween() {
        owe();
        String schema = MariaDbResource.nameOf("notification");
        MariaDbResource.asRoot(
                "CREATE TRIGGER " + schema + ".breaks BEFORE INSERT ON " + schema
                        + ".message FOR EACH ROW IF NEW.agency LIKE '%7' THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'broken'; END IF");
        try {
            serve(DAY);
        } finally {
            MariaDbResource.asRoot("DROP TRIGGER " + schema + ".breaks");
        }
        long whole = AGENCIES - AGENCIES / 10;
        assertEquals(2 * whole, count("message"), "who can be told is told");
        assertEquals(2 * whole, count("reminder WHERE state = 'SENT'"));
        assertEquals(AGENCIES / 10, count("watched_day WHERE next_on <= '" + DAY + "'"), "the others wait");
        serve(DAY);
        assertAllSentOnce();
    }

    @Test
    void sendsOnceThoughItsConnectionsAreCut() {
        owe();
        TestOfficeClock.set(DAY);
        Thread cutter = new Thread(() -> IntStream.range(0, 6).forEach(i -> {
            MariaDbResource.killConnections("notification");
            pause();
        }));
        cutter.start();
        while (cutter.isAlive()) {
            sweeps();
        }
        // What was cut last lies in the pool still: the one flush does not wait until it is gone, and each use finds
        // one out.
        ((AgroalDataSource) database).flush(AgroalDataSource.FlushMode.IDLE);
        await().pollInSameThread()
                .ignoreExceptions()
                .atMost(Duration.ofSeconds(30))
                .until(() -> sweeps() && count("watched_day WHERE next_on <= '" + DAY + "'") == 0);
        assertAllSentOnce();
    }

    @Test
    void sendsNothingAgainWhenTheSameIsHeardAgain() {
        Facts owed = Facts.obligation(UUID.randomUUID(), "STC", "2023-11-29");
        arrive(owed);
        serve(DAY);
        change("UPDATE watched_day SET reached = -32768, next_on = '2023-11-14'");
        serve(DAY);
        assertEquals(1, count("message"), "the claim stands behind the day's own progress");
        send(owed);
        arrive(owed.with("phrase", "again"));
        serve(DAY);
        assertEquals(1, count("message"));
    }

    /** So many agencies owe a report since yesterday, so the officer and the head of each are to be told. */
    private void owe() {
        TestOfficeClock.set(DAY);
        UUID plan = UUID.randomUUID();
        List<Facts> all = IntStream.range(0, AGENCIES)
                .mapToObj(i -> Facts.obligation(plan, "CQ" + i, "2023-11-29"))
                .toList();
        TestOfficeClock.set(DAY.minusDays(40));
        all.forEach(this::send);
        await().atMost(Duration.ofSeconds(60)).until(() -> count("watched_day") == AGENCIES);
        change("UPDATE watched_day SET reached = 0, next_on = '" + DAY + "'");
    }

    private void assertAllSentOnce() {
        assertEquals(2L * AGENCIES, count("message"));
        assertEquals(2L * AGENCIES, count("reminder WHERE state = 'SENT'"));
        assertEquals(
                2L * AGENCIES,
                rows("SELECT DISTINCT CONCAT(matter_id, step, post) FROM reminder")
                        .size());
        assertEquals(0, count("watched_day WHERE next_on <= '" + DAY + "'"));
    }

    /** @return whether a sweep ran to its end, and met no cut connection on its way */
    private boolean sweeps() {
        try {
            reminders.run(Scope.system(), DAY, UUID.randomUUID(), () -> true);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(60);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
