package vn.gov.quangtri.cchc.task.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Access;
import vn.gov.quangtri.cchc.task.appendix.Appendix;
import vn.gov.quangtri.cchc.task.history.Author;
import vn.gov.quangtri.cchc.task.history.History;
import vn.gov.quangtri.cchc.task.history.History.Change;

/** Puts a whole appendix in place of the one there. The same rows again change nothing. */
@ApplicationScoped
public class ReplaceAppendix {

    private final Caller caller;
    private final DraftDesk desk;
    private final TaskRepository tasks;
    private final History history;

    ReplaceAppendix(Caller caller, DraftDesk desk, TaskRepository tasks, History history) {
        this.caller = caller;
        this.desk = desk;
        this.tasks = tasks;
        this.history = history;
    }

    @Transactional
    Appendix run(UUID planId, String ifMatch, AppendixRequest request) {
        HeldAppendix held = hold(planId);
        held.require(ifMatch);
        return write(Replacement.of(held, request.rows()));
    }

    /**
     * The appendix, if it may be replaced by the caller now; in a transaction, until whose end nobody else changes it.
     *
     * @throws vn.gov.quangtri.cchc.kit.base.Refusal when there is no such plan here, or its appendix is locked
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public HeldAppendix hold(UUID planId) {
        Scope scope = Access.province(caller, Role.PLAN_EDITOR);
        Draft draft = desk.open(planId);
        return new HeldAppendix(draft, tasks.ofPlan(scope, planId));
    }

    /** Makes it so, in the transaction in which it was decided. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Appendix write(Replacement decided) {
        Draft draft = decided.held().draft();
        if (decided.changesNothing()) {
            return draft.appendix();
        }
        List<Task> changed = new ArrayList<>();
        List<Change> noted = new ArrayList<>();
        decided.rows().stream().filter(DecidedRow::changes).forEach(row -> {
            Task task = row.match() == null ? add(draft, row) : rewrite(row);
            changed.add(task);
            noted.add(new Change(task.id, row.before() == null ? "added" : "changed", row.before(), row.cells()));
        });
        for (Task gone : decided.gone()) {
            gone.delete();
            changed.add(gone);
            noted.add(new Change(gone.id, "deleted", gone.cells(), null));
        }
        tasks.write(changed, decided.held().there());
        history.noteAll(Author.of(caller), "task", noted, null);
        List<Task> all = new ArrayList<>(changed);
        decided.rows().stream()
                .filter(row -> !row.changes())
                .forEach(row -> all.add(row.match().task()));
        all.removeIf(Task::isDeleted);
        desk.close(draft, changed, all);
        return draft.appendix();
    }

    private Task add(Draft draft, DecidedRow row) {
        Task added = Task.of(draft.appendix().planId(), row.cells(), row.meaning());
        tasks.persist(added);
        return added;
    }

    private static Task rewrite(DecidedRow row) {
        Task task = row.match().task();
        task.rewrite(row.cells(), row.match().keepsItsWord());
        task.mean(row.meaning());
        return task;
    }
}
