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

    /** A coordinator's part is counted apart, cancelled or not. */
    public boolean isLeads() {
        return role == AssignmentRole.LEAD;
    }
}
