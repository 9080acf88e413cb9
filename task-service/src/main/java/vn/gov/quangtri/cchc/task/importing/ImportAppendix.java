package vn.gov.quangtri.cchc.task.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.task.appendix.Appendix;
import vn.gov.quangtri.cchc.task.task.DecidedRow;
import vn.gov.quangtri.cchc.task.task.HeldAppendix;
import vn.gov.quangtri.cchc.task.task.ReplaceAppendix;
import vn.gov.quangtri.cchc.task.task.Replacement;
import vn.gov.quangtri.cchc.task.task.Task;
import vn.gov.quangtri.cchc.task.task.TaskRequest;

/** Puts the rows of a file in place of an appendix. A dry run decides all of it, and writes nothing of it. */
@ApplicationScoped
class ImportAppendix {

    private final ReplaceAppendix replace;
    private final RowRequests requests;
    private final TransactionSynchronizationRegistry transaction;

    ImportAppendix(ReplaceAppendix replace, RowRequests requests, TransactionSynchronizationRegistry transaction) {
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
        HeldAppendix held = replace.hold(planId);
        if (!dryRun || ifMatch != null) {
            held.require(ifMatch);
        }
        List<TypedRow> rows = requests.typed(file, held);
        refuseFaults(file, dryRun);
        Map<UUID, Integer> numbers = held.there().stream().collect(Collectors.toMap(Task::id, Task::number));
        List<TaskRequest> whole = rows.stream()
                .filter(row -> row.faulty() == null)
                .map(TypedRow::request)
                .toList();
        Replacement decided = Replacement.of(held, whole);
        List<ImportedRow> imported = rows(file, rows, decided);
        if (dryRun) {
            // There is nothing to write, and nobody need look for it.
            transaction.setRollbackOnly();
            return new Imported(file, imported, deleted(rows, numbers), held.etag(), 0);
        }
        Appendix after = replace.write(decided);
        return new Imported(file, imported, deleted(rows, numbers), after.etag(), after.version());
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

    /** Those that can be taken in are the decided ones, in their order. */
    private static List<ImportedRow> rows(AppendixRows file, List<TypedRow> rows, Replacement decided) {
        Header header = file.table().header();
        Iterator<DecidedRow> taken = decided.rows().iterator();
        return rows.stream()
                .map(row -> row.faulty() == null
                        ? ImportedRow.taken(row, taken.next(), header)
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
