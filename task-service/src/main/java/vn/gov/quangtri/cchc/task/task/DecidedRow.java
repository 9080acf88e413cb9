package vn.gov.quangtri.cchc.task.task;

/**
 * What a row makes of the appendix: another task, or the one that it is with these cells.
 *
 * @param match the task that it is; null for a new one
 * @param before that task's cells as they are; null for a new one
 * @param cells as they are to be
 * @param meaning what they mean
 * @param word what an editor said of the deadline and still holds
 */
public record DecidedRow(TaskMatch match, TaskCells before, TaskCells cells, TaskMeaning meaning, EditorsWord word) {

    boolean changes() {
        return !cells.equals(before);
    }
}
