package vn.gov.quangtri.cchc.e2e.faults;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.gov.quangtri.cchc.e2e.faults.Book.Outcome;
import vn.gov.quangtri.cchc.e2e.faults.Client.Deeds;
import vn.gov.quangtri.cchc.e2e.faults.Client.Pen;
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
        load(script, world, book, faults);
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

    private void load(Script script, World world, Book book, Faults faults) throws InterruptedException {
        Pen pen = new Pen(desk, book);
        PlanDeeds plans = new PlanDeeds(world, pen);
        WorkDeeds work = new WorkDeeds(world, pen);
        ReportDeeds reports = new ReportDeeds(world, pen);
        OfficeDeeds office = new OfficeDeeds(pen, stack.settings().state(), sweeps);
        Deeds all = (client, step) -> {
            switch (step.act()) {
                case DRAFT_PLAN, EDIT_PLAN, ADD_TASK, EDIT_TASK, DELETE_TASK, PUT_APPENDIX, ISSUE, END_PLAN ->
                    plans.perform(client, step);
                case PROGRESS, COMPLETE, CONFIRM, RETURN, REOPEN -> work.perform(client, step);
                case SET_CALENDAR, RENAME_AGENCY, NEXT_DAY -> office.perform(client, step);
                default -> reports.perform(client, step);
            }
        };
        long start = System.nanoTime();
        faults.begin(script.faults(), start);
        List<Thread> threads = new ArrayList<>();
        for (Script.Client client : script.clients()) {
            threads.add(new Thread(new Client(client, all, start), client.role() + "-" + client.number()));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
