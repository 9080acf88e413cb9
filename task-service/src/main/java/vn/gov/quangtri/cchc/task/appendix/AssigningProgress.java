package vn.gov.quangtri.cchc.task.appendix;

/**
 * How far the assignments of a revision are.
 *
 * @param expected how many there will be
 * @param created how many there are
 * @param complete every task has had its turn
 */
public record AssigningProgress(int revision, int expected, int created, boolean complete) {}
