package vn.gov.quangtri.cchc.task.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.kit.http.Access;
import vn.gov.quangtri.cchc.kit.http.ETags;
import vn.gov.quangtri.cchc.task.appendix.Appendix;
import vn.gov.quangtri.cchc.task.appendix.AppendixRepository;
import vn.gov.quangtri.cchc.task.task.AppendixRequest;
import vn.gov.quangtri.cchc.task.task.ReplaceAppendix;
import vn.gov.quangtri.cchc.task.task.Task;
import vn.gov.quangtri.cchc.task.task.TaskCells;
import vn.gov.quangtri.cchc.task.task.TaskRepository;
import vn.gov.quangtri.cchc.task.task.TaskRequest;

/** Puts the rows of a file in place of an appendix. A dry run does all of it, and takes it back at the end. */
@ApplicationScoped
class ImportAppendix {

    private final Caller caller;
    private final AppendixRepository appendices;
    private final TaskRepository tasks;
    private final ReplaceAppendix replace;
    private final RowRequests requests;
    private final TransactionSynchronizationRegistry transaction;

    ImportAppendix(
            Caller caller,
            AppendixRepository appendices,
            TaskRepository tasks,
            ReplaceAppendix replace,
            RowRequests requests,
            TransactionSynchronizationRegistry transaction) {
        this.caller = caller;
        this.appendices = appendices;
        this.tasks = tasks;
        this.replace = replace;
        this.requests = requests;
        this.transaction = transaction;
    }

    /**
     * @param ifMatch may be left out in a dry run
     * @throws Refusal with all wrong rows at once; in a dry run they are told in the result
     */
    @Transactional
    Imported run(UUID planId, String ifMatch, AppendixRows file, boolean dryRun) {
        Scope scope = Access.province(caller, Role.PLAN_EDITOR);
        Appendix appendix = appendices.hold(planId).orElseThrow(() -> Refusal.notFound("plan", planId));
        requests.check(file);
        refuseFaults(file, dryRun);
        List<Task> there = tasks.ofPlan(scope, planId);
        Map<Integer, TaskCells> before =
                there.stream().collect(Collectors.toMap(Task::number, Task::cells, (first, second) -> first));
        String tag = dryRun && ifMatch == null ? ETags.of(appendix.etag()) : ifMatch;
        long etag = appendix.etag();
        List<TaskRequest> rows = IntStream.range(0, file.rows().size())
                .mapToObj(place -> requests.request(file, place, before))
                .toList();
        Appendix after = replace.run(planId, tag, new AppendixRequest(rows));
        List<ImportedRow> imported = rows(file, rows, before, scope, planId);
        if (dryRun) {
            transaction.setRollbackOnly();
        }
        return new Imported(file, imported, deleted(file, before), dryRun ? etag : after.etag(), after.version());
    }

    private static void refuseFaults(AppendixRows file, boolean dryRun) {
        List<Violation> faults = new ArrayList<>();
        for (int i = 0; i < file.rows().size(); i++) {
            int row = i;
            file.rows().get(i).faults().forEach(fault -> faults.add(fault.violation(row)));
        }
        if (!dryRun && !faults.isEmpty()) {
            throw Refusal.rules("file-rows-refused", faults);
        }
    }

    private List<ImportedRow> rows(
            AppendixRows file, List<TaskRequest> rows, Map<Integer, TaskCells> before, Scope scope, UUID planId) {
        Map<Integer, Task> after =
                tasks.ofPlan(scope, planId).stream().collect(Collectors.toMap(Task::number, task -> task));
        List<ImportedRow> imported = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Task task = after.get(rows.get(i).number());
            imported.add(ImportedRow.of(file.rows().get(i), task, before));
        }
        return imported;
    }

    private static List<Integer> deleted(AppendixRows file, Map<Integer, TaskCells> before) {
        List<Integer> gone = new ArrayList<>(before.keySet());
        gone.removeAll(file.rows().stream().map(FileRow::number).collect(Collectors.toSet()));
        gone.sort(null);
        return gone;
    }
}
