package vn.gov.quangtri.cchc.e2e.faults;

import java.sql.SQLException;
import java.util.List;
import vn.gov.quangtri.cchc.e2e.faults.Book.Outcome;
import vn.gov.quangtri.cchc.e2e.faults.Script.Kind;
import vn.gov.quangtri.cchc.local.LocalStack;

/** One round: a world made in quiet, load while processes suffer, and the check once all are back and nothing is under way. */
final class Round {

    private final LocalStack stack;
    private final Checker checker;
    private final Desk desk;
    private final Sweeps sweeps;

    Round(LocalStack stack, Checker checker) {
        this.stack = stack;
        this.checker = checker;
        this.desk = new Desk(stack.address(), stack.tokens());
        this.sweeps = new Sweeps(stack.ports());
    }

    /**
     * What came of it.
     *
     * @param repeated records on the topics that stand there once more
     */
    record Result(
            Script script, Book book, World world, long sinceLine, Faults faults, long repeated, Findings findings) {

        String line() {
            return ("seed %d: %d acknowledged, %d refused, %d open; %d kills, %d stops, %d pauses; %d records sent again; %s"
                            + " [%s]")
                    .formatted(
                            script.seed(),
                            book.count(Outcome.DONE),
                            book.count(Outcome.REFUSED),
                            book.count(Outcome.OPEN),
                            faults.count(Kind.KILL),
                            faults.count(Kind.STOP),
                            faults.count(Kind.PAUSE),
                            repeated,
                            findings.summary(),
                            book.statuses());
        }
    }

    Result run(Script script) throws InterruptedException, SQLException {
        World world = new WorldMaker(stack, desk).make(script);
        long sinceLine = checker.lastLine();
        long repeatedBefore = checker.repeated();
        Book book = new Book();
        Faults faults = new Faults(stack);
        long start = System.nanoTime();
        faults.begin(script.faults(), start);
        new Load(stack, desk, sweeps).run(script, world, book, start);
        faults.heal();
        List<String> restless = settle();
        Findings findings = checker.check(book, world, sinceLine);
        findings.broken.addAll(restless);
        findings.broken.addAll(faults.unexpected());
        return new Result(script, book, world, sinceLine, faults, checker.repeated() - repeatedBefore, findings);
    }

    /** Waits until all is done; answers what was not. */
    private List<String> settle() throws InterruptedException {
        try {
            sweeps.awaitHealth();
            stack.drain();
            sweeps.all();
            stack.drain();
            return List.of();
        } catch (IllegalStateException e) {
            return List.of(e.getMessage());
        }
    }
}
