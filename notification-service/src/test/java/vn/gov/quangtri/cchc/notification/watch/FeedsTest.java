package vn.gov.quangtri.cchc.notification.watch;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.checks.RepairCheck;
import vn.gov.quangtri.cchc.notification.Facts;
import vn.gov.quangtri.cchc.notification.ServiceTest;

/** What other services send: twice, late, broken, and in any order between topics. */
@QuarkusTest
class FeedsTest extends ServiceTest {

    @TestHTTPResource(value = "/", management = true)
    URI management;

    private final UUID plan = UUID.randomUUID();

    @Test
    void keepsOneDayThoughAnEventComesTwice() {
        Facts owed = Facts.obligation(plan, "STC", "2023-11-29");
        send(owed);
        send(owed);
        arrive(owed.with("dueOn", "2023-11-30", "deadlineVersion", 2));
        assertEquals(1, count("watched_day"));
        assertEquals(List.of("2023-11-30"), rows("SELECT due_on FROM watched_day"));
    }

    @Test
    void watchesADayThatWasTakenBackNoMoreAndTheNextOneAnew() {
        Facts lead = Facts.assignment(plan, "STC", "2023-11-29");
        arrive(lead);
        serve(LocalDate.of(2023, 11, 14));
        assertEquals(List.of("2023-11-14 -15 OFFICER"), sent(lead.id()));
        Facts waits = lead.with("dueOn", null, "originalDueOn", null, "deadlineVersion", 2);
        arrive(waits);
        assertEquals(List.of("DROPPED"), rows("SELECT stop_reason FROM watched_day WHERE matter_id = ?", lead.id()));
        serve(LocalDate.of(2023, 11, 22));
        assertEquals(List.of("2023-11-14 -15 OFFICER"), sent(lead.id()));
        arrive(waits.with("dueOn", "2023-11-29", "originalDueOn", "2023-11-29", "deadlineVersion", 3));
        assertEquals(1, count("watched_day"));
        serve(LocalDate.of(2023, 11, 28));
        assertEquals(List.of("2023-11-14 -15 OFFICER", "2023-11-28 -1 OFFICER"), sent(lead.id()));
    }

    @Test
    void ignoresWhatIsOlderThanItsCopy() {
        Facts lead = Facts.assignment(plan, "STC", "2023-11-29").with("state", "DONE");
        arrive(lead);
        send(lead.atVersion(1).with("state", "IN_PROGRESS").atVersion(1));
        arrive(Facts.assignment(plan, "STP", "2023-11-29"));
        assertEquals(List.of("DONE"), rows("SELECT stop_reason FROM watched_day WHERE matter_id = ?", lead.id()));
    }

    @Test
    void ignoresOlderPlansAgenciesAndTasks() {
        Facts issued = Facts.plan().with("state", "CLOSED");
        arrive(issued);
        send(issued.atVersion(1).with("state", "ISSUED").atVersion(1));
        Facts agency = Facts.agency("STC", "Sở Tài chính").with("name", "Sở Tài chính (mới)");
        arrive(agency);
        send(Facts.agency("STC", "Sở Tài chính"));
        Facts task = Facts.task(UUID.randomUUID(), "cũ").with("content", "mới");
        arrive(task);
        send(task.atVersion(1).with("content", "cũ").atVersion(1));
        for (String table : List.of("plan_copy", "agency_copy", "task_copy")) {
            assertEquals(List.of("2"), rows("SELECT version FROM " + table));
        }
        arrive(issued.with("title", "x"));
        arrive(agency.with("shortName", "x"));
        arrive(task.with("number", 3));
        assertEquals(List.of("CLOSED"), rows("SELECT state FROM plan_copy"));
        assertEquals(List.of("Sở Tài chính (mới)"), rows("SELECT name FROM agency_copy"));
        assertEquals(List.of("mới"), rows("SELECT content FROM task_copy"));
    }

    @Test
    void mendsDamagedCopiesByReadingTheirTopicsAgain() {
        Facts owed = Facts.obligation(plan, "STC", "2023-11-29");
        Facts agency = Facts.agency("SLANH", "Sở Lành");
        arrive(owed);
        arrive(agency);
        change("UPDATE matter SET due_on = '2023-01-01'");
        change("UPDATE agency_copy SET name = 'Hỏng'");
        RepairCheck repair = new RepairCheck(management);
        repair.rebuild("cchc.obligations");
        repair.rebuild("cchc.agencies");
        assertEquals(List.of("2023-11-29"), rows("SELECT due_on FROM matter WHERE id = ?", owed.id()));
        assertEquals(List.of("Sở Lành"), rows("SELECT name FROM agency_copy WHERE agency_key = 'SLANH'"));
    }

    @Test
    void buriesABrokenRecordAndGoesOn() {
        Facts owed = Facts.obligation(plan, "STC", "2023-11-29");
        for (String topic :
                List.of("cchc.obligations", "cchc.assignments", "cchc.plans", "cchc.agencies", "cchc.tasks")) {
            probe.sendRaw(topic, "broken", "{\"version\": 1, ".getBytes(StandardCharsets.UTF_8), Map.of());
        }
        probe.send(
                "cchc.obligations",
                "x",
                "obligation.created.v1",
                "obligation/1",
                "{\"version\": 1, \"id\": \"no id\"}");
        arrive(owed);
        await().atMost(Duration.ofSeconds(20)).until(() -> count("dead_letter") == 6);
        assertEquals(1, count("watched_day"));
    }

    @Test
    void buriesAnEventThatHasNoHolderAndKeepsItsNeighbours() {
        Facts before = Facts.obligation(plan, "STC", "2023-11-29");
        Facts broken = Facts.obligation(plan, "STP", "2023-11-29").with("agency", null, "holder", null);
        Facts after = Facts.obligation(plan, "SNV", "2023-11-29");
        List.of(before, broken, after).forEach(this::send);
        arrived(before);
        arrived(after);
        await().atMost(Duration.ofSeconds(20)).until(() -> count("dead_letter") == 1);
        assertEquals(2, count("watched_day"));
    }

    @Test
    void remindsNobodyAgainOfAReportThatCameIntoTheWorldAgain() {
        Facts owed = Facts.obligation(plan, "STC", "2023-11-29");
        arrive(owed);
        serve(LocalDate.of(2023, 11, 14));
        assertEquals(List.of("2023-11-14 -15 OFFICER"), sent(owed.id()));
        arrive(owed.with("deleted", true));
        Facts again = Facts.obligation(plan, "STC", "2023-11-29");
        Facts others = Facts.obligation(plan, "STP", "2023-11-29");
        Facts onAnotherDay = Facts.obligation(plan, "STC", "2023-11-15");
        List.of(again, others, onAnotherDay).forEach(this::arrive);
        serve(LocalDate.of(2023, 11, 14));
        assertEquals(List.of(), sent(again.id()));
        assertEquals(List.of("2023-11-14 -15 OFFICER"), sent(others.id()));
        assertEquals(List.of("2023-11-14 -1 OFFICER"), sent(onAnotherDay.id()));
        serve(LocalDate.of(2023, 11, 22));
        assertEquals(List.of("2023-11-22 -7 OFFICER"), sent(again.id()));
    }

    @Test
    void remindsNobodyAgainOfAReportThatIsBackBeforeItsLossIsHeardOf() {
        Facts owed = Facts.obligation(plan, "STC", "2023-11-29");
        arrive(owed);
        serve(LocalDate.of(2023, 11, 14));
        assertEquals(List.of("2023-11-14 -15 OFFICER"), sent(owed.id()));
        Facts again = Facts.obligation(plan, "STC", "2023-11-29");
        arrive(again);
        arrive(owed.with("deleted", true));
        serve(LocalDate.of(2023, 11, 14));
        assertEquals(List.of(), sent(again.id()));
        serve(LocalDate.of(2023, 11, 22));
        assertEquals(List.of("2023-11-22 -7 OFFICER"), sent(again.id()));
    }

    @Test
    void dropsAMilestoneThatTheDeadlineNoLongerHas() {
        Facts lead = Facts.assignment(plan, "STC", "2023-12-31")
                .with("milestones", List.of(Map.of("dueOn", "2023-06-30", "text", "ban hành")));
        arrive(lead);
        arrive(lead.with("milestones", List.of(), "deadlineVersion", 2));
        assertEquals(
                List.of("DEADLINE", "MILESTONE DROPPED"),
                rows("SELECT CONCAT_WS(' ', subject, stop_reason) FROM watched_day ORDER BY slot"));
    }

    @Test
    void watchesEachOpenOneOfSeveralDays() {
        Facts lead = Facts.assignment(plan, "STC", "2023-12-31");
        lead = watched(lead, "NOT_STARTED", "NOT_STARTED", "NOT_STARTED", "0 2023-12-31", "2 2023-06-30");
        lead = watched(lead, "IN_PROGRESS", "DONE", "NOT_STARTED", "0 2023-12-31", "2 2023-06-30 DROPPED");
        lead = watched(lead, "RETURNED", "RETURNED", "NOT_STARTED", "0 2023-12-31", "2 2023-06-30 DROPPED");
        lead = watched(lead, "IN_PROGRESS", "IN_PROGRESS", "DONE", "0 2023-12-31 DROPPED", "2 2023-06-30");
        watched(lead, "DONE", "DONE", "DONE", "0 2023-12-31 DROPPED", "2 2023-06-30 DROPPED");
    }

    /** What is watched once it is in this state, and its days of June and December are in these. */
    private Facts watched(Facts before, String state, String june, String december, String... expected) {
        Facts now = before.with("occurrences", days("BEFORE_ISSUE", june, december), "state", state);
        arrive(now);
        assertEquals(List.of(expected), watched(), june + " " + december);
        return now;
    }

    private static List<Map<String, ?>> days(String march, String june, String december) {
        return List.of(
                Map.of("dueOn", "2023-03-31", "state", march),
                Map.of("dueOn", "2023-06-30", "state", june),
                Map.of("dueOn", "2023-12-31", "state", december));
    }

    private List<String> watched() {
        return rows("SELECT CONCAT_WS(' ', slot, due_on, stop_reason) FROM watched_day ORDER BY slot");
    }

    @Test
    void takesTheLongestNamesThatItsNeighboursAllow() {
        String key = "A".repeat(40);
        arrive(Facts.agency(key, "ở".repeat(300)).with("shortName", "ở".repeat(120), "kind", "K".repeat(40)));
        Facts lead = Facts.assignment(plan, key, "2023-04-03")
                .with("phrase", "ở".repeat(500), "planNumber", "0".repeat(60), "taskContent", "ở".repeat(5000));
        arrive(lead);
        arrive(Facts.obligation(plan, key, "2023-04-03"));
        serve(LocalDate.of(2023, 4, 3));
        assertEquals(List.of(key, key), rows("SELECT agency FROM message"));
        assertEquals(List.of(key, key), rows("SELECT agency FROM reminder WHERE state = 'SENT'"));
        assertEquals(0, count("dead_letter"));
    }

    @Test
    void followsTheHolder() {
        Facts lead = Facts.assignment(plan, "STTTT", "2023-12-31");
        arrive(lead);
        arrive(lead.with("holder", "SKHCN"));
        assertEquals(List.of("SKHCN"), rows("SELECT holder FROM watched_day"));
        assertEquals(List.of("STTTT"), rows("SELECT origin FROM matter"));
    }
}
