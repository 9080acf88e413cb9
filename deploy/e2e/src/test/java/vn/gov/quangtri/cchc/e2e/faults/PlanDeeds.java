package vn.gov.quangtri.cchc.e2e.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.gov.quangtri.cchc.e2e.faults.Book.Trail;
import vn.gov.quangtri.cchc.e2e.faults.Client.Pen;
import vn.gov.quangtri.cchc.e2e.faults.Desk.Answer;
import vn.gov.quangtri.cchc.e2e.faults.Script.Step;

/** Editors draft and rewrite plans and rows, and have them issued; each works on drafts of its own. */
final class PlanDeeds implements Client.Deeds {

    static final String EDITOR = "editor.snv";
    static final String APPROVER = "approver.ubnd";

    private static final Trail ROWS = Trail.event("task", "appendices", "appendix.changed");

    private final World world;
    private final Pen pen;

    PlanDeeds(World world, Pen pen) {
        this.world = world;
        this.pen = pen;
    }

    @Override
    public void perform(int client, Step step) {
        List<String> drafts = world.draftsOf(client);
        if (step.act() == Act.DRAFT_PLAN) {
            draft(drafts, client, step);
            return;
        }
        String plan = drafts.get(drafts.size() - 1);
        String mark = Pen.mark();
        switch (step.act()) {
            case EDIT_PLAN -> {
                Object body = Texts.plan(world, world.day(), "-" + client + "-" + drafts.size(), mark, step.amount());
                pen.change(step.act(), EDITOR, "PUT", "/plans/" + plan, "", body, mark, plans("plan.changed"));
            }
            case ADD_TASK -> {
                Object row = Texts.row(world.names(), world.day(), 0, mark, step.pick(), step.amount());
                pen.put(step.act(), EDITOR, "POST", "/plans/" + plan + "/tasks", "", row, null, mark, ROWS);
            }
            case PUT_APPENDIX -> {
                Object rows =
                        Map.of("rows", Texts.rows(world.names(), world.day(), mark, 3, step.pick(), step.amount()));
                pen.change(step.act(), EDITOR, "PUT", "/plans/" + plan + "/appendix", "", rows, mark, ROWS);
            }
            case EDIT_TASK, DELETE_TASK -> task(plan, step, mark);
            case ISSUE ->
                pen.change(
                        step.act(),
                        APPROVER,
                        "POST",
                        "/plans/" + plan,
                        "/issue",
                        Map.of(),
                        mark,
                        plans("plan.issuing"));
            case END_PLAN -> end(drafts.get(Math.max(0, drafts.size() - 2)), step, mark);
            default -> throw new IllegalArgumentException(step.toString());
        }
    }

    private void draft(List<String> drafts, int client, Step step) {
        String mark = Pen.mark();
        Object body = Texts.plan(world, world.day(), "-" + client + "-" + (drafts.size() + 1), mark, step.amount());
        Answer answer = pen.put(step.act(), EDITOR, "POST", "/plans", "", body, null, mark, plans("plan.drafted"));
        if (answer.isDone()) {
            drafts.add(answer.text("id"));
        }
    }

    private void task(String plan, Step step, String mark) {
        List<JsonNode> tasks = new ArrayList<>();
        pen.desk().get(EDITOR, "/plans/" + plan + "/tasks").body().path("items").forEach(tasks::add);
        if (tasks.isEmpty()) {
            return;
        }
        String task = "/tasks/" + World.of(tasks, step.pick()).path("id").asText();
        if (step.act() == Act.DELETE_TASK) {
            pen.change(step.act(), EDITOR, "DELETE", task, "", null, mark, ROWS);
        } else {
            Object row = Texts.row(world.names(), world.day(), 0, mark, step.pick(), step.amount());
            pen.change(step.act(), EDITOR, "PUT", task, "", row, mark, ROWS);
        }
    }

    private void end(String plan, Step step, String mark) {
        boolean closed = step.amount() % 2 == 0;
        pen.change(
                step.act(),
                APPROVER,
                "POST",
                "/plans/" + plan,
                closed ? "/close" : "/revocation",
                Map.of("reason", mark),
                mark,
                plans(closed ? "plan.closed" : "plan.revoked"));
    }

    private static Trail plans(String type) {
        return Trail.event("plan", "plans", type);
    }
}
