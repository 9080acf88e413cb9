package vn.gov.quangtri.cchc.task.importing;

import java.util.Map;
import vn.gov.quangtri.cchc.task.task.Task;
import vn.gov.quangtri.cchc.task.task.TaskCells;
import vn.gov.quangtri.cchc.task.task.TaskMeaning;

/** A row of a file beside the task that it is, and what that means. */
record ImportedRow(FileRow row, RowChange change, TaskCells cells, TaskMeaning meaning) {

    static ImportedRow of(FileRow row, Task task, Map<Integer, TaskCells> before) {
        RowChange change = RowChange.of(before.get(row.number()), task.cells());
        return new ImportedRow(row, row.faults().isEmpty() ? change : null, task.cells(), task.meaning());
    }

    RowStatus status() {
        if (!row.faults().isEmpty()) {
            return RowStatus.REFUSED;
        }
        return meaning.problems().isEmpty() ? RowStatus.UNDERSTOOD : RowStatus.ASKS;
    }
}
