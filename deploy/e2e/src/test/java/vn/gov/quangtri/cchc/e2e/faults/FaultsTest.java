package vn.gov.quangtri.cchc.e2e.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.e2e.Stack;
import vn.gov.quangtri.cchc.e2e.faults.Book.Outcome;
import vn.gov.quangtri.cchc.e2e.faults.Round.Result;
import vn.gov.quangtri.cchc.e2e.faults.Script.Kind;

/**
 * Rounds of load under faults. {@code -Dfaults.rounds} says how many, {@code -Dfaults.seed} the first one's seed; each next round has the
 * next seed, so {@code -Dfaults.seed=<that of a failed round> -Dfaults.rounds=1} repeats a failure alone.
 */
@Order(6)
class FaultsTest {

    private static final int ROUNDS = Integer.getInteger("faults.rounds", 2);
    private static final long SEED = Long.getLong("faults.seed", System.currentTimeMillis() % 1_000_000_000);

    @Test
    void losesNothingAndDoesNothingTwiceWhateverDies() throws Exception {
        Stack.get().drain();
        Checker checker = new Checker(Stack.get().system());
        Round round = new Round(Stack.get().system(), checker);
        List<Result> results = new ArrayList<>();
        for (long seed = SEED; seed < SEED + ROUNDS; seed++) {
            say("Round " + (seed - SEED + 1) + " of " + ROUNDS + ", -Dfaults.seed=" + seed + ": "
                    + Script.of(seed).faults());
            Result result = round.run(Script.of(seed));
            results.add(result);
            say("  " + result.line());
            if (!result.findings().isClean()) {
                say(result.findings().toString());
            }
        }
        say(total(results));
        for (Result result : results) {
            assertTrue(
                    result.findings().isClean(),
                    () -> "-Dfaults.seed=" + result.script().seed() + " -Dfaults.rounds=1: " + result.findings());
            assertTrue(result.book().count(Outcome.DONE) > 10, result::line);
        }
        assertEquals(ROUNDS, results.size());
    }

    private static String total(List<Result> results) {
        return "%d rounds: %d acknowledged, %d refused, %d open; %d kills, %d stops, %d pauses; lost %d, differing %d, doubled %d, broken %d"
                .formatted(
                        results.size(),
                        sum(results, r -> r.book().count(Outcome.DONE)),
                        sum(results, r -> r.book().count(Outcome.REFUSED)),
                        sum(results, r -> r.book().count(Outcome.OPEN)),
                        sum(results, r -> r.faults().count(Kind.KILL)),
                        sum(results, r -> r.faults().count(Kind.STOP)),
                        sum(results, r -> r.faults().count(Kind.PAUSE)),
                        sum(results, r -> r.findings().lost.size()),
                        sum(results, r -> r.findings().differing.size()),
                        sum(results, r -> r.findings().doubled.size()),
                        sum(results, r -> r.findings().broken.size()));
    }

    private static long sum(List<Result> results, java.util.function.ToLongFunction<Result> figure) {
        return results.stream().mapToLong(figure).sum();
    }

    /** Also into {@code target/faults.txt}. */
    private static void say(String line) throws java.io.IOException {
        System.out.println(line);
        Files.writeString(
                Path.of("target/faults.txt"), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
