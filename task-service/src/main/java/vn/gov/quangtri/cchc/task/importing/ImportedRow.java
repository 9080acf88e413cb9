package vn.gov.quangtri.cchc.task.importing;

import java.util.List;
import vn.gov.quangtri.cchc.task.task.DecidedRow;
import vn.gov.quangtri.cchc.task.task.TaskCells;
import vn.gov.quangtri.cchc.task.task.TaskMeaning;

/**
 * A row of a file beside the task that it is, and what that means.
 *
 * @param change null of a row that cannot be taken in
 * @param previousNumber of the task before; null for a new one
 * @param kept members of the task that stay though the file does not say them
 * @param lost what an editor said of its deadline and no longer holds
 */
record ImportedRow(
        FileRow row,
        RowChange change,
        Integer previousNumber,
        TaskCells cells,
        TaskMeaning meaning,
        List<String> kept,
        List<String> lost) {

    static ImportedRow taken(TypedRow typed, DecidedRow decided, Header header) {
        Earlier before = typed.before();
        return new ImportedRow(
                typed.row(),
                RowChange.of(before == null ? null : before.cells(), decided.cells()),
                before == null ? null : before.cells().number(),
                decided.cells(),
                decided.meaning(),
                before == null ? List.of() : before.kept(header),
                before == null ? List.of() : before.lost(decided.word()));
    }

    static ImportedRow refused(TypedRow typed, Header header) {
        Earlier before = typed.before();
        return new ImportedRow(
                typed.row(),
                null,
                before == null ? null : before.cells().number(),
                typed.faulty().cells(),
                typed.faulty().meaning(),
                before == null ? List.of() : before.kept(header),
                List.of());
    }

    RowStatus status() {
        if (!row.faults().isEmpty()) {
            return RowStatus.REFUSED;
        }
        return meaning.problems().isEmpty() ? RowStatus.UNDERSTOOD : RowStatus.ASKS;
    }
}
