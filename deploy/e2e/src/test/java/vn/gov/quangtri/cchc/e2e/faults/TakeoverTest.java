package vn.gov.quangtri.cchc.e2e.faults;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.e2e.Stack;
import vn.gov.quangtri.cchc.local.LocalStack;
import vn.gov.quangtri.cchc.local.Part;

/**
 * Two copies of a service, one sender: the one that sends is paused in the middle of a batch, the other takes over and sends more of
 * the same aggregates, the first is let go on.
 */
@Order(7)
class TakeoverTest {

    private static final String EDITOR = PlanDeeds.EDITOR;
    private static final int AGENCIES = 80;

    @Test
    void keepsTheHighestVersionLastWhenTheSenderIsPausedInTheMiddleOfABatch() throws Exception {
        LocalStack stack = Stack.get().system();
        stack.drain();
        Checker checker = new Checker(stack);
        long sinceLine = checker.lastLine();
        Desk first = new Desk(stack.address(), stack.tokens());
        first.signIn(List.of(EDITOR));
        load(first, 1);
        stack.drain();
        try (Connection connection = stack.database().connect();
                Twin twin = new Twin(stack, Part.PLAN_SERVICE)) {
            Tables tables = new Tables(connection);
            Desk second = new Desk(twin.address(), stack.tokens());
            await().atMost(Duration.ofSeconds(90)).ignoreExceptions().until(() -> second.get(EDITOR, "/agencies")
                    .isDone());
            int version = pauseInTheMiddle(stack, tables, first);
            try {
                load(second, version + 1);
                await().atMost(Duration.ofSeconds(60)).until(() -> unsent(tables) == 0);
                load(second, version + 2);
                await().atMost(Duration.ofSeconds(60)).until(() -> unsent(tables) == 0);
            } finally {
                stack.resume(Part.PLAN_SERVICE);
            }
            load(second, version + 3);
            stack.drain();
        }
        stack.drain();
        Findings findings = checker.check(new Book(), World.EMPTY, sinceLine);
        assertTrue(findings.isClean(), findings::toString);
        System.out.println("Taken over in the middle of a batch: " + checker.repeated() + " records sent again");
    }

    /** Loads again and again until the sender stands still with rows that it has numbered and not marked as sent. */
    private static int pauseInTheMiddle(LocalStack stack, Tables tables, Desk desk) throws InterruptedException {
        for (int version = 2; version < 60; version++) {
            int now = version;
            Thread writer = new Thread(() -> load(desk, now));
            writer.start();
            long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (System.nanoTime() < end) {
                if (underWay(tables) > 0) {
                    stack.pause(Part.PLAN_SERVICE);
                    if (underWay(tables) > 0) {
                        writer.join();
                        return version;
                    }
                    stack.resume(Part.PLAN_SERVICE);
                }
                if (!writer.isAlive() && unsent(tables) == 0) {
                    break;
                }
            }
            writer.join();
        }
        throw new AssertionError("The sender was never caught in the middle of a batch");
    }

    private static long underWay(Tables tables) {
        return tables.number("SELECT COUNT(*) FROM plan.outbox WHERE sent_at IS NULL AND seq IS NOT NULL");
    }

    private static long unsent(Tables tables) {
        return tables.number("SELECT COUNT(*) FROM plan.outbox WHERE sent_at IS NULL");
    }

    /** Gives every agency of the test its next version. */
    private static void load(Desk desk, int version) {
        List<Map<String, Object>> agencies = IntStream.range(0, AGENCIES)
                .mapToObj(i -> Map.<String, Object>of(
                        "key",
                        "THU" + i,
                        "name",
                        "Cơ quan thử " + i,
                        "kind",
                        "SERVICE_UNIT",
                        "source",
                        "lần " + version))
                .collect(Collectors.toCollection(ArrayList::new));
        desk.write(EDITOR, "POST", "/agencies/imports", Map.of("agencies", agencies), null, Client.Pen.mark())
                .orFail();
    }
}
