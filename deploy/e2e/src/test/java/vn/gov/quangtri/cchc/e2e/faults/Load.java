package vn.gov.quangtri.cchc.e2e.faults;

import java.util.ArrayList;
import java.util.List;
import vn.gov.quangtri.cchc.e2e.faults.Client.Deeds;
import vn.gov.quangtri.cchc.e2e.faults.Client.Pen;
import vn.gov.quangtri.cchc.local.LocalStack;

/** Lets the clients of a script do their deeds, each on a thread of its own. */
final class Load {

    private final LocalStack stack;
    private final Desk desk;
    private final Sweeps sweeps;

    Load(LocalStack stack, Desk desk, Sweeps sweeps) {
        this.stack = stack;
        this.desk = desk;
        this.sweeps = sweeps;
    }

    /** Returns when every client has done all it had to. */
    void run(Script script, World world, Book book, long start) throws InterruptedException {
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
