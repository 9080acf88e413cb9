package vn.gov.quangtri.cchc.task.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Access;
import vn.gov.quangtri.cchc.kit.http.Preconditions;
import vn.gov.quangtri.cchc.task.history.Author;
import vn.gov.quangtri.cchc.task.history.History;

/** Puts a row of a draft at another place. The rows are then numbered from 1, without gaps. */
@ApplicationScoped
class MoveTask {

    private final Caller caller;
    private final DraftDesk desk;
    private final TaskRepository tasks;
    private final History history;

    MoveTask(Caller caller, DraftDesk desk, TaskRepository tasks, History history) {
        this.caller = caller;
        this.desk = desk;
        this.tasks = tasks;
        this.history = history;
    }

    /** @param position from 1; beyond the last it is the last */
    @Transactional
    Edited run(UUID id, String ifMatch, int position) {
        Scope scope = Access.province(caller, Role.PLAN_EDITOR);
        Task moved = tasks.find(scope, id).orElseThrow(() -> Refusal.notFound("task", id));
        Draft draft = desk.open(moved.planId);
        tasks.reload(moved);
        Preconditions.require(ifMatch, moved.etag);
        List<Task> order = new ArrayList<>(tasks.ofPlan(scope, moved.planId));
        order.remove(moved);
        order.add(Math.min(position - 1, order.size()), moved);
        List<Task> changed = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            Task task = order.get(i);
            TaskCells before = task.cells();
            if (task.renumber(i + 1)) {
                changed.add(task);
                String what = task.equals(moved) ? "moved" : "renumbered";
                history.note(Author.of(caller), "task", task.id, what, before, task.cells(), null);
            }
        }
        if (!changed.isEmpty()) {
            desk.close(scope, draft, changed);
        }
        return new Edited(moved, draft.appendix());
    }
}
