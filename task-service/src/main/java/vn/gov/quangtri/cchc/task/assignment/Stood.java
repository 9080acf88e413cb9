package vn.gov.quangtri.cchc.task.assignment;

import vn.gov.quangtri.cchc.rules.standing.LastWord;
import vn.gov.quangtri.cchc.rules.standing.Standing;

/**
 * How an assignment stood on a day, as far as an office's table tells it.
 *
 * @param started whether anything had been reported of it: open work in time is "đang thực hiện" then, and "chưa thực hiện" before
 * @param agreed the last word on ongoing work that was agreed on; null where there is none
 */
public record Stood(AssignmentRole role, Standing standing, boolean started, LastWord agreed) {

    /** Done, late or not; of ongoing work what was agreed on counts. */
    public boolean isDone() {
        return standing.isDone() || agreed == LastWord.PERFORMED;
    }

    public boolean isDoneOnTime() {
        return isDone() && standing != Standing.DONE_LATE;
    }

    /** Whether anything was ever to be done of it, and was not cancelled. */
    public boolean isOwed() {
        return standing != Standing.CANCELLED && standing != Standing.NOTHING_OWED;
    }

    /** A coordinator's part is counted apart, cancelled or not. */
    public boolean isLeads() {
        return role == AssignmentRole.LEAD;
    }
}
