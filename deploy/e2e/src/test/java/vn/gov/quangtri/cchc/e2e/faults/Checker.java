package vn.gov.quangtri.cchc.e2e.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.gov.quangtri.cchc.e2e.faults.Outboxes.Told;
import vn.gov.quangtri.cchc.local.LocalStack;
import vn.gov.quangtri.cchc.local.Part;

/** Looks into the databases and topics of a quiet system for what must not be. It knows nothing of how the system came there. */
final class Checker {

    private final LocalStack stack;
    private final TopicLog log;
    private final TopicCheck topics = new TopicCheck();
    private final Set<String> known;
    private final long deadBefore;

    /** Begins to read the topics where they end now; the system must be quiet. */
    Checker(LocalStack stack) throws SQLException {
        this.stack = stack;
        this.log = new TopicLog(stack.ports().bootstrapServers());
        try (Connection connection = stack.database().connect()) {
            Tables tables = new Tables(connection);
            this.known = Outboxes.read(tables).all().stream().map(Told::event).collect(Collectors.toSet());
            this.deadBefore = dead(tables);
        }
    }

    /** The last line of report-service's history, to be told to {@link #check}. */
    long lastLine() throws SQLException {
        try (Connection connection = stack.database().connect()) {
            return new Tables(connection).number("SELECT COALESCE(MAX(id), 0) FROM report.change_log");
        }
    }

    /** How many records went to the topics more than once: allowed, since copies take each version once. */
    long repeated() {
        return topics.repeated();
    }

    Findings check(Book book, World world, long sinceLine) throws SQLException {
        try (Connection connection = stack.database().connect()) {
            return check(new Tables(connection), book, world, sinceLine, stack.today());
        }
    }

    /** The same on a connection that may see what nobody else sees. */
    Findings check(Tables tables, Book book, World world, long sinceLine, LocalDate today) {
        Findings findings = new Findings();
        Outboxes outboxes = Outboxes.read(tables);
        new WriteCheck(tables, outboxes, sinceLine).check(book.entries(), findings);
        mirrors(tables, outboxes, findings);
        topics.take(log.more(), findings);
        topics.check(outboxes, known, findings);
        new WorkLedger(tables, world).check(findings);
        new ReportLedger(tables, outboxes, world).check(findings);
        new PlanLedger(tables, outboxes, world).check(findings);
        new LineCheck(tables).check(findings);
        ReminderCheck reminders = new ReminderCheck(tables);
        reminders.check(findings);
        reminders.checkNothingIsDue(today, findings);
        if (dead(tables) > deadBefore) {
            findings.lost.add((dead(tables) - deadBefore) + " records or jobs were laid aside");
        }
        return findings;
    }

    /** Compares tables with what was told, and nothing else: after a restore neither writes nor ledgers can be whole. */
    Findings checkCopies() throws SQLException {
        try (Connection connection = stack.database().connect()) {
            Tables tables = new Tables(connection);
            Findings findings = new Findings();
            mirrors(tables, Outboxes.read(tables), findings);
            return findings;
        }
    }

    private static void mirrors(Tables tables, Outboxes outboxes, Findings findings) {
        MirrorCheck mirrors = new MirrorCheck(tables, outboxes);
        mirrors.check(Mirror.OWNERS, findings.broken);
        mirrors.check(Mirror.COPIES, findings.differing);
    }

    private static long dead(Tables tables) {
        List<String> schemas = Part.services().stream().map(Part::shortName).toList();
        return schemas.stream()
                .mapToLong(schema -> tables.number("SELECT (SELECT COUNT(*) FROM " + schema
                        + ".dead_letter) + (SELECT COUNT(*) FROM " + schema + ".job WHERE dead_at IS NOT NULL)"))
                .sum();
    }
}
