package vn.gov.quangtri.cchc.task.assignment;

/** Where the last word on ongoing work is. */
public enum WordState {
    /** A round asks, or the plan was closed. */
    ASKED,
    /** Waits for its judge. */
    SAID,
    AGREED,
    /** Not agreed with: to be said again. */
    REFUSED
}
