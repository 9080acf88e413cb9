package vn.gov.quangtri.cchc.task.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
        List<Task> there = tasks.ofPlan(scope, planId);
        List<TypedRow> rows = requests.typed(planId, file, there);
        refuseFaults(file, dryRun);
        Map<UUID, Integer> numbers = there.stream().collect(Collectors.toMap(Task::id, Task::number));
        String tag = dryRun && ifMatch == null ? ETags.of(appendix.etag()) : ifMatch;
        long etag = appendix.etag();
        List<TaskRequest> whole = rows.stream()
                .filter(row -> row.faulty() == null)
                .map(TypedRow::request)
                .toList();
        Appendix after = replace.run(planId, tag, new AppendixRequest(whole));
        List<ImportedRow> imported = rows(file, rows, scope, planId);
        if (dryRun) {
            transaction.setRollbackOnly();
        }
        return new Imported(file, imported, deleted(rows, numbers), dryRun ? etag : after.etag(), after.version());
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

    private List<ImportedRow> rows(AppendixRows file, List<TypedRow> rows, Scope scope, UUID planId) {
        Header header = file.table().header();
        Map<Integer, Task> after =
                tasks.ofPlan(scope, planId).stream().collect(Collectors.toMap(Task::number, task -> task));
        return rows.stream()
                .map(row -> row.faulty() == null
                        ? ImportedRow.taken(row, after.get(row.row().number()), header)
                        : ImportedRow.refused(row, header))
                .toList();
    }

    private static List<Integer> deleted(List<TypedRow> rows, Map<UUID, Integer> numbers) {
        Set<UUID> there = rows.stream()
                .filter(row -> row.before() != null)
                .map(row -> row.before().id())
                .collect(Collectors.toSet());
        return numbers.entrySet().stream()
                .filter(task -> !there.contains(task.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }
}
