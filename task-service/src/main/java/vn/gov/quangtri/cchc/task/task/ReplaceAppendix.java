package vn.gov.quangtri.cchc.task.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
        List<Task> there = tasks.ofPlan(scope, planId);
        List<CleanCells> clean = clean(request.rows(), draft.reader());
        List<TaskCells> rows = clean.stream().map(CleanCells::cells).toList();
        List<TaskMatch> matches = MatchRows.of(rows, there);
        refuseFaults(clean, matches);
        List<Task> changed = new ArrayList<>();
        List<Change> noted = new ArrayList<>();
        Set<Task> gone = new LinkedHashSet<>(there);
        for (int i = 0; i < rows.size(); i++) {
            TaskMatch match = matches.get(i);
            write(draft, match, rows.get(i), changed, noted);
            gone.remove(match == null ? null : match.task());
        }
        gone.forEach(task -> delete(task, changed, noted));
        if (!changed.isEmpty()) {
            history.noteAll(Author.of(caller), "task", noted, null);
            desk.close(scope, draft, changed);
        }
        return draft.appendix();
    }

    private void write(Draft draft, TaskMatch match, TaskCells cells, List<Task> changed, List<Change> noted) {
        if (match == null) {
            Task added = Task.of(draft.appendix().planId(), cells);
            added.mean(draft.reader().read(added));
            tasks.persist(added);
            changed.add(added);
            noted.add(new Change(added.id, "added", null, cells));
            return;
        }
        Task old = match.task();
        TaskCells before = old.cells();
        if (old.rewrite(cells, match.keepsItsWord())) {
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

    private static List<CleanCells> clean(List<TaskRequest> rows, TaskReader reader) {
        List<CleanCells> clean = new ArrayList<>();
        for (TaskRequest row : rows) {
            int place = clean.size();
            clean.add(reader.clean("/rows/" + place, row.cells(place + 1)));
        }
        return clean;
    }

    private static void refuseFaults(List<CleanCells> rows, List<TaskMatch> matches) {
        List<Violation> faults = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            int number = rows.get(i).cells().number();
            if (!taken.add(number)) {
                faults.add(Violation.of("/rows/" + i + "/number", "number-taken", number));
            }
            TaskMatch match = matches.get(i);
            rows.get(i).faults().stream()
                    .filter(fault ->
                            match == null || !isCarried(fault, match.task().cells()))
                    .forEach(faults::add);
        }
        if (!faults.isEmpty()) {
            throw Refusal.rules("invalid", faults);
        }
    }

    /** What a task named while the plan still had it stays, as a problem that stops the issue: it is not what is wrong with these rows. */
    private static boolean isCarried(Violation fault, TaskCells before) {
        return switch (fault.rule()) {
            case "topic-unknown" -> before.topics().contains(fault.args().get(0));
            case "method-unknown" -> before.methods().contains(fault.args().get(0));
            default -> false;
        };
    }
}
