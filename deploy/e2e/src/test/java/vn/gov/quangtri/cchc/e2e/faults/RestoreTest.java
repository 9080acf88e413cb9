package vn.gov.quangtri.cchc.e2e.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.quangtri.cchc.e2e.Stack;
import vn.gov.quangtri.cchc.local.LocalStack;
import vn.gov.quangtri.cchc.local.Part;

/**
 * One service loses what was written since its last backup, while the others have all of it: the operator's page on backups, followed. The
 * dump is taken in the middle of a load, so something is under way in it; the load is made from a seed, {@code -Dfaults.seed}.
 */
@Order(10)
class RestoreTest {

    private static final long SEED = Long.getLong("faults.seed", System.currentTimeMillis() % 1_000_000_000);
    private static final int DUMP_AT = Script.MILLIS * 2 / 5;

    private final LocalStack stack = Stack.get().system();
    private final Desk desk = new Desk(stack.address(), stack.tokens());
    private final Sweeps sweeps = new Sweeps(stack.ports());

    @ParameterizedTest
    @EnumSource(
            value = Part.class,
            names = {"PLAN_SERVICE", "TASK_SERVICE", "REPORT_SERVICE", "NOTIFICATION_SERVICE"})
    void becomesOneWithTheOthersAgain(Part service) throws Exception {
        long seed = SEED + 3L * service.ordinal();
        System.out.println("Restore of " + service + ", -Dfaults.seed=" + SEED);
        stack.drain();
        List<Follower> followers = List.of(new Follower(desk, WorkDeeds.MONITOR), new Follower(desk, "officer.stc"));
        Backup backup = new Backup(stack);
        loadAndDump(Script.of(seed), backup, service);
        // A plan that is drawn up and issued after the backup, with all that follows from it.
        new WorldMaker(stack, desk).make(Script.of(seed + 1));
        enter("lần đầu", service);
        enter("lần hai", service);
        settle();
        Findings before = new Checker(stack).checkCopies();
        followed(followers, before);
        assertTrue(before.isClean(), before::toString);
        followers.forEach(follower -> assertTrue(follower.keeps("task") && follower.keeps("obligation")));
        Set<String> told = look(tables -> new ReminderCheck(tables).told());
        ETags given = look(tables -> new ETags(tables, service.shortName()));

        stack.stop(service);
        backup.restore(service.shortName());
        stack.start(service);
        sweeps.awaitHealth();
        stack.drain();
        Findings unmended = new Checker(stack).checkCopies();
        System.out.println("  without repair: " + unmended.summary());
        assertFalse(unmended.isClean(), "a restore that nobody notices tests nothing");

        long lost = new Repair(stack, service).run();
        assertTrue(lost > 0, "nothing was born after the backup");
        settle();
        Findings mended = new Checker(stack).checkCopies();
        followed(followers, mended);
        look(tables -> {
            given.check(tables, service.shortName(), mended);
            ReminderCheck check = new ReminderCheck(tables);
            check.check(mended);
            check.checkNothingIsDue(stack.today(), mended);
            check.checkNobodyIsToldTwice(mended);
            check.checkNothingIsLeftOut(told, mended);
            return null;
        });
        assertTrue(mended.isClean(), mended::toString);

        enter("nhập lại", service);
        stack.drain();
        Script after = Script.of(seed + 2);
        Round.Result work = new Round(stack, new Checker(stack)).run(new Script(seed + 2, after.clients(), List.of()));
        System.out.println("  " + work.line());
        followed(followers, work.findings());
        assertTrue(work.findings().isClean(), () -> "-Dfaults.seed=" + SEED + ": " + work.findings());
        assertEquals(0, work.book().count(Book.Outcome.OPEN), work::line);
        assertTrue(work.book().count(Book.Outcome.DONE) > 30, work::line);
    }

    /** Those who keep copies by the change feeds end with what is so, though they know of no restore. */
    private static void followed(List<Follower> followers, Findings findings) {
        for (Follower follower : followers) {
            System.out.println("  looks at " + follower.follow() + " and keeps " + follower.sizes());
            follower.check(findings);
        }
    }

    private <T> T look(Function<Tables, T> question) throws SQLException {
        try (Connection connection = stack.database().connect()) {
            return question.apply(new Tables(connection));
        }
    }

    private void loadAndDump(Script script, Backup backup, Part service) throws Exception {
        World world = new WorldMaker(stack, desk).make(script);
        long start = System.nanoTime();
        Thread load = new Thread(() -> {
            try {
                new Load(stack, desk, sweeps).run(script, world, new Book(), start);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        load.start();
        Clocks.sleepUntil(start, DUMP_AT);
        backup.dump(service.shortName());
        load.join();
    }

    /** Enters, or changes, what goes by a key that means something: the same key comes again when it is entered once more. */
    private void enter(String what, Part service) {
        String name = "Đơn vị " + service.ordinal() + " " + what;
        Map<String, ?> agency = Map.of("key", "MAT" + service.ordinal(), "name", name, "kind", "SERVICE_UNIT");
        Map<String, ?> group =
                Map.of("key", "NHOM_MAT" + service.ordinal(), "name", name, "members", List.of("SNV", "STC"));
        write("/agencies/imports", Map.of("agencies", List.of(agency), "groups", List.of(group)), null);
        int year = 2031 + service.ordinal();
        Map<String, ?> day = Map.of("date", year + "-01-01", "kind", "HOLIDAY", "name", name, "source", "mẫu");
        Desk.Answer calendar = desk.get(PlanDeeds.EDITOR, "/working-days?year=" + year);
        write(
                "/working-days",
                Map.of("year", year, "days", List.of(day)),
                calendar.etag().orElse(null));
    }

    private void write(String path, Object body, String etag) {
        desk.write(PlanDeeds.EDITOR, "POST", path, body, etag, Client.Pen.mark())
                .orFail();
    }

    private void settle() throws InterruptedException {
        sweeps.awaitHealth();
        stack.drain();
        sweeps.all();
        stack.drain();
    }
}
