package vn.gov.quangtri.cchc.task.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.kit.http.Access;
import vn.gov.quangtri.cchc.kit.http.Preconditions;
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
    public Appendix run(UUID planId, String ifMatch, AppendixRequest request) {
        Scope scope = Access.province(caller, Role.PLAN_EDITOR);
        Draft draft = desk.open(planId);
        Preconditions.require(ifMatch, draft.appendix().etag());
        Map<Integer, TaskCells> rows = numbered(request.rows(), draft.reader());
        Map<Integer, Task> there = tasks.ofPlan(scope, planId).stream()
                .collect(Collectors.toMap(Task::number, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        List<Task> changed = new ArrayList<>();
        List<Change> noted = new ArrayList<>();
        rows.forEach((number, cells) -> write(draft, there.remove(number), cells, changed, noted));
        there.values().forEach(gone -> delete(gone, changed, noted));
        if (!changed.isEmpty()) {
            history.noteAll(Author.of(caller), "task", noted, null);
            desk.close(scope, draft, changed);
        }
        return draft.appendix();
    }

    private void write(Draft draft, Task old, TaskCells cells, List<Task> changed, List<Change> noted) {
        if (old == null) {
            Task added = Task.of(draft.appendix().planId(), cells);
            added.mean(draft.reader().read(added));
            tasks.persist(added);
            changed.add(added);
            noted.add(new Change(added.id, "added", null, cells));
            return;
        }
        TaskCells before = old.cells();
        if (old.rewrite(cells)) {
            old.mean(draft.reader().read(old));
            changed.add(old);
            noted.add(new Change(old.id, "changed", before, cells));
        }
    }

    private static void delete(Task gone, List<Task> changed, List<Change> noted) {
        gone.delete();
        changed.add(gone);
        noted.add(new Change(gone.id, "deleted", gone.cells(), null));
    }

    private static Map<Integer, TaskCells> numbered(List<TaskRequest> rows, TaskReader reader) {
        Map<Integer, TaskCells> numbered = new LinkedHashMap<>();
        List<Violation> faults = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String at = "/rows/" + i;
            CleanCells clean = reader.clean(at, rows.get(i).cells(i + 1));
            int number = clean.cells().number();
            if (numbered.putIfAbsent(number, clean.cells()) != null) {
                faults.add(Violation.of(at + "/number", "number-taken", number));
            }
            faults.addAll(clean.faults());
        }
        if (!faults.isEmpty()) {
            throw Refusal.rules("invalid", faults);
        }
        return numbered;
    }
}
