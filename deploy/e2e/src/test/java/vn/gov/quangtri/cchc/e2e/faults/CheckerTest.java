package vn.gov.quangtri.cchc.e2e.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.quangtri.cchc.e2e.Stack;
import vn.gov.quangtri.cchc.e2e.faults.Book.Entry;
import vn.gov.quangtri.cchc.e2e.faults.Book.Outcome;
import vn.gov.quangtri.cchc.e2e.faults.Round.Result;
import vn.gov.quangtri.cchc.e2e.faults.TopicLog.Seen;

/**
 * A checker that finds nothing must be able to find something: after a round without faults the databases are damaged in one place, in
 * a transaction that only the checker sees and that is rolled back.
 */
@Order(8)
class CheckerTest {

    private static Checker checker;
    private static Result calm;
    private static Connection hidden;

    @BeforeAll
    static void aRoundWithoutFaults() throws Exception {
        Stack.get().drain();
        checker = new Checker(Stack.get().system());
        Script script = Script.of(1);
        calm = new Round(Stack.get().system(), checker).run(new Script(1, script.clients(), List.of()));
        hidden = Stack.get().system().database().connect();
        hidden.setAutoCommit(false);
    }

    @AfterEach
    void undo() throws SQLException {
        hidden.rollback();
    }

    @AfterAll
    static void leave() throws SQLException {
        hidden.close();
    }

    @Test
    void findsNothingWhereNothingFailed() {
        assertTrue(calm.findings().isClean(), calm.findings()::toString);
        assertEquals(0, calm.book().count(Outcome.OPEN));
        assertTrue(calm.book().count(Outcome.DONE) > 30, calm::line);
    }

    @Test
    void findsAnAcknowledgedMoveThatIsGone() throws SQLException {
        Entry done = done(entry -> entry.act() == Act.PROGRESS);
        damage("DELETE FROM task.outbox WHERE traceparent LIKE '00-" + done.mark() + "%'");
        assertFound(findings -> findings.lost, done.mark());
    }

    @Test
    void findsAnAcknowledgedEntryThatIsGone() throws SQLException {
        Entry done = done(entry -> entry.act() == Act.ENTER_ACTIVITY);
        damage("DELETE FROM report.change_log WHERE after_state LIKE '%" + done.mark() + "%'");
        assertFound(findings -> findings.lost, done.mark());
    }

    @Test
    void findsAMoveThatWasToldTwice() throws SQLException {
        Entry done = done(entry -> entry.act() == Act.PROGRESS);
        damage(
                "INSERT INTO task.outbox (seq, topic, event_id, aggregate_key, type, dataschema, version, deleted, payload,"
                        + " traceparent, created_at, sent_at) SELECT 1000000, topic, UNHEX(REPLACE(UUID(), '-', '')), aggregate_key,"
                        + " type, dataschema, version, deleted, payload, traceparent, created_at, sent_at FROM task.outbox"
                        + " WHERE traceparent LIKE '00-" + done.mark() + "%'");
        assertFound(findings -> findings.doubled, done.mark());
    }

    @Test
    void findsTwoWritersOfOneVersion() {
        Entry done = done(entry -> entry.etag() != null);
        Book book = new Book();
        book.note(done);
        book.note(done);
        Findings findings = new Findings();
        findings.lost.addAll(check(book).lost);
        assertTrue(findings.toString().contains("overwritten unseen"), findings::toString);
    }

    @Test
    void findsARefusedMoveThatWasMadeAllTheSame() {
        Entry done = done(entry -> entry.act() == Act.PROGRESS);
        Book book = new Book();
        book.note(new Entry(done.mark(), done.act(), done.thing(), Outcome.REFUSED, 409, null, done.trail()));
        assertTrue(check(book).broken.toString().contains(done.mark()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE report.assignment_copy SET version = version - 1 LIMIT 1",
                "UPDATE report.assignment_copy SET state = 'RETURNED' WHERE state = 'NOT_STARTED' LIMIT 1",
                "UPDATE notification.task_copy SET content = 'x' LIMIT 1",
                "UPDATE task.copy SET data = REPLACE(data, 'ISSUED', 'DRAFT') WHERE kind = 'plan'",
                "UPDATE plan.task_copy SET state = REPLACE(state, 'AGENCY', 'GROUP')",
                "DELETE FROM report.task_copy LIMIT 1",
                "DELETE FROM notification.matter LIMIT 1"
            })
    void findsACopyThatIsNotAsItsOwner(String damage) throws SQLException {
        damage(damage);
        assertFound(findings -> findings.differing, "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE task.assignment SET state = 'CONFIRMED' WHERE state = 'IN_PROGRESS' LIMIT 1",
                "DELETE FROM task.assignment_move WHERE move = 'PROGRESS' LIMIT 1",
                "DELETE FROM task.assignment WHERE plan_id = (SELECT id FROM plan.plan WHERE number LIKE '{plan}') LIMIT 1",
                "UPDATE report.obligation SET state = 'WAIVED' WHERE round_id = (SELECT id FROM report.reporting_round"
                        + " WHERE plan_number LIKE '{plan}')",
                "DELETE FROM report.obligation_move WHERE round_id = (SELECT id FROM report.reporting_round"
                        + " WHERE plan_number LIKE '{plan}') LIMIT 1",
                "DELETE FROM report.activity LIMIT 1",
                "DELETE FROM plan.history WHERE what = 'issued' ORDER BY id DESC LIMIT 1",
                "UPDATE plan.plan SET revision_state = 'ISSUING' WHERE number LIKE '{plan}'"
            })
    void findsALedgerThatDoesNotAddUp(String damage) throws SQLException {
        damage(damage.replace("{plan}", calm.world().tag() + "-W"));
        assertFound(findings -> findings.broken, "");
    }

    @Test
    void findsAReminderThatWentOutTwice() throws SQLException {
        damage(
                "INSERT INTO notification.reminder SELECT UNHEX(REPLACE(UUID(), '-', '')), watched_day_id, matter_id, plan_id,"
                        + " deadline_version, step, state, reason, agency, post, due_on, planned_on, sent_on, policy_id, sweep_id,"
                        + " created_at FROM notification.reminder WHERE state = 'SENT' LIMIT 1");
        assertFound(findings -> findings.doubled, "reminder");
    }

    @Test
    void findsWhatIsRemindedOfTwiceOrNotAtAllAfterARestore() throws SQLException {
        ReminderCheck reminders = new ReminderCheck(new Tables(hidden));
        Set<String> told = reminders.told();
        Findings none = new Findings();
        reminders.checkNobodyIsToldTwice(none);
        reminders.checkNothingIsLeftOut(told, none);
        assertTrue(none.isClean(), none::toString);
        String watched = "state = 'SENT' AND watched_day_id IN"
                + " (SELECT id FROM notification.watched_day WHERE stop_reason IS NULL)";
        damage(
                "INSERT INTO notification.reminder SELECT UNHEX(REPLACE(UUID(), '-', '')), watched_day_id, matter_id, plan_id,"
                        + " deadline_version, step, state, reason, agency, post, due_on, planned_on, sent_on, policy_id, sweep_id,"
                        + " created_at FROM notification.reminder WHERE " + watched + " LIMIT 1");
        Findings twice = new Findings();
        reminders.checkNobodyIsToldTwice(twice);
        assertEquals(1, twice.doubled.size(), twice::toString);
        damage("DELETE FROM notification.reminder WHERE " + watched);
        Findings left = new Findings();
        reminders.checkNothingIsLeftOut(told, left);
        assertEquals(told.size(), left.lost.size(), left::toString);
    }

    @Test
    void findsAnEntityTagThatIsGivenTwice() throws SQLException {
        Tables tables = new Tables(hidden);
        ETags given = new ETags(tables, "report");
        damage("UPDATE report.reporting_round SET etag = etag + 1");
        Findings findings = new Findings();
        given.check(tables, "report", findings);
        assertTrue(findings.doubled.stream().anyMatch(one -> one.contains(" of activity ")), findings::toString);
        assertTrue(findings.doubled.stream().noneMatch(one -> one.contains("reporting_round")), findings::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM notification.message LIMIT 1",
                "INSERT INTO report.dead_letter (topic, partition_no, offset_no, headers, reason, died_at)"
                        + " VALUES ('cchc.plans', 9, 1, '', '', NOW())",
                "UPDATE plan.outbox SET sent_at = NULL LIMIT 1"
            })
    void findsWhatDidNotArrive(String damage) throws SQLException {
        damage(damage);
        assertFound(findings -> findings.lost, "");
    }

    @Test
    void findsATopicThatEndsWithAnOldVersion() {
        Findings findings = new Findings();
        new TopicCheck()
                .take(
                        List.of(
                                new Seen("cchc.plans", "a", "e1", 1),
                                new Seen("cchc.plans", "a", "e2", 2),
                                new Seen("cchc.plans", "a", "e1", 1),
                                new Seen("cchc.plans", "a", "e2", 2),
                                new Seen("cchc.plans", "b", "e4", 2),
                                new Seen("cchc.plans", "b", "e3", 1)),
                        findings);
        assertEquals(List.of("cchc.plans b: version 1 came after 2"), findings.broken);
    }

    @Test
    void drawsTheSameFromTheSameSeed() {
        assertEquals(Script.of(7), Script.of(7));
        assertFalse(Script.of(7).faults().equals(Script.of(8).faults()));
    }

    private static Entry done(Predicate<Entry> which) {
        return calm.book().entries().stream()
                .filter(entry -> entry.outcome() == Outcome.DONE)
                .filter(which)
                .findFirst()
                .orElseThrow();
    }

    private static void damage(String sql) throws SQLException {
        try (Statement statement = hidden.createStatement()) {
            assertTrue(statement.executeUpdate(sql) > 0, sql);
        }
    }

    private static void assertFound(Function<Findings, List<String>> kind, String naming) {
        Findings findings = check(calm.book());
        assertTrue(kind.apply(findings).stream().anyMatch(one -> one.contains(naming)), findings::toString);
    }

    private static Findings check(Book book) {
        return checker.check(
                new Tables(hidden),
                book,
                calm.world(),
                calm.sinceLine(),
                Stack.get().system().today());
    }
}
