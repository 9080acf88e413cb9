package vn.gov.quangtri.cchc.e2e.faults;

import java.util.Locale;
import java.util.Map;
import vn.gov.quangtri.cchc.e2e.faults.Book.Trail;
import vn.gov.quangtri.cchc.e2e.faults.Client.Pen;
import vn.gov.quangtri.cchc.e2e.faults.Script.Step;
import vn.gov.quangtri.cchc.e2e.faults.World.Lead;

/** Agencies work on their assignments, the monitor judges; several clients reach for the same assignment. */
final class WorkDeeds implements Client.Deeds {

    static final String MONITOR = "monitor.snv";

    private final World world;
    private final Pen pen;

    WorkDeeds(World world, Pen pen) {
        this.world = world;
        this.pen = pen;
    }

    @Override
    public void perform(int client, Step step) {
        Lead lead = World.of(world.leads(), step.pick());
        String own = "officer." + lead.agency().toLowerCase(Locale.ROOT);
        String mark = Pen.mark();
        switch (step.act()) {
            case PROGRESS ->
                move(step, lead, own, "/progress", "progressed", mark, Map.of("percent", step.amount(), "note", mark));
            case COMPLETE ->
                move(
                        step,
                        lead,
                        own,
                        "/completion",
                        "completed",
                        mark,
                        Map.of("completedOn", world.day().toString(), "result", mark));
            case CONFIRM -> move(step, lead, MONITOR, "/confirmation", "confirmed", mark, Map.of("note", mark));
            case RETURN -> move(step, lead, MONITOR, "/return", "returned", mark, Map.of("reason", mark));
            case REOPEN -> move(step, lead, MONITOR, "/reopening", "reopened", mark, Map.of("reason", mark));
            default -> throw new IllegalArgumentException(step.toString());
        }
    }

    private void move(Step step, Lead lead, String post, String move, String type, String mark, Map<String, ?> body) {
        Trail trail = Trail.event("task", "assignments", "assignment." + type);
        pen.change(step.act(), post, "POST", "/assignments/" + lead.id(), move, body, mark, trail);
    }
}
