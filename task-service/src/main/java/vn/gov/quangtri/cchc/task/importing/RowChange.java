package vn.gov.quangtri.cchc.task.importing;

import vn.gov.quangtri.cchc.task.task.TaskCells;

/** What a row does to the appendix. */
enum RowChange {
    ADDED,
    CHANGED,
    UNCHANGED;

    static RowChange of(TaskCells before, TaskCells after) {
        if (before == null) {
            return ADDED;
        }
        return before.equals(after) ? UNCHANGED : CHANGED;
    }
}
