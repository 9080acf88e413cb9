package vn.gov.quangtri.cchc.task.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.kit.http.Access;
import vn.gov.quangtri.cchc.kit.http.Preconditions;
import vn.gov.quangtri.cchc.task.history.Author;
import vn.gov.quangtri.cchc.task.history.History;

/** Adds, rewrites and deletes single rows of a draft appendix. */
@ApplicationScoped
class EditTask {

    private final Caller caller;
    private final DraftDesk desk;
    private final TaskRepository tasks;
    private final History history;

    EditTask(Caller caller, DraftDesk desk, TaskRepository tasks, History history) {
        this.caller = caller;
        this.desk = desk;
        this.tasks = tasks;
        this.history = history;
    }

    /** @param row without a number it goes to the end */
    @Transactional
    Edited add(UUID planId, TaskRequest row) {
        Scope scope = Access.province(caller, Role.PLAN_EDITOR);
        Draft draft = desk.open(planId);
        List<Task> there = tasks.ofPlan(scope, planId);
        int last = there.isEmpty() ? 0 : there.get(there.size() - 1).number;
        TaskCells cells = draft.reader().clean("", row.cells(last + 1)).orRefuse();
        requireFree(there, cells.number(), null);
        Task task = Task.of(planId, cells);
        task.mean(draft.reader().read(task));
        tasks.persist(task);
        return done(scope, draft, task, "added", null, null);
    }

    @Transactional
    Edited rewrite(UUID id, String ifMatch, TaskRequest row) {
        Scope scope = Access.province(caller, Role.PLAN_EDITOR);
        Task found = tasks.find(scope, id).orElseThrow(() -> Refusal.notFound("task", id));
        Draft draft = desk.open(found.planId);
        tasks.reload(found);
        Preconditions.require(ifMatch, found.etag);
        TaskCells before = found.cells();
        TaskCells cells = draft.reader().clean("", row.cells(found.number)).orRefuse();
        requireFree(tasks.ofPlan(scope, found.planId), cells.number(), id);
        if (!found.rewrite(cells)) {
            return new Edited(found, draft.appendix());
        }
        found.mean(draft.reader().read(found));
        return done(scope, draft, found, "changed", before, null);
    }

    @Transactional
    Edited delete(UUID id, String ifMatch) {
        Scope scope = Access.province(caller, Role.PLAN_EDITOR);
        Task found = tasks.find(scope, id).orElseThrow(() -> Refusal.notFound("task", id));
        Draft draft = desk.open(found.planId);
        tasks.reload(found);
        Preconditions.require(ifMatch, found.etag);
        TaskCells before = found.cells();
        found.delete();
        return done(scope, draft, found, "deleted", before, null);
    }

    private Edited done(Scope scope, Draft draft, Task task, String what, TaskCells before, String why) {
        desk.close(scope, draft, List.of(task));
        history.note(Author.of(caller), "task", task.id, what, before, task.deleted ? null : task.cells(), why);
        return new Edited(task, draft.appendix());
    }

    private static void requireFree(List<Task> there, int number, UUID own) {
        boolean taken = there.stream().anyMatch(t -> t.number == number && !t.id.equals(own));
        if (taken) {
            throw Refusal.rule("invalid", Violation.of("/number", "number-taken", number));
        }
    }
}
