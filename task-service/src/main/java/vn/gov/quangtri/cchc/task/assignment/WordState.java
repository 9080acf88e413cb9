package vn.gov.quangtri.cchc.task.assignment;

/** Where the last word on ongoing work is. */
public enum WordState {
    /** The plan was closed: the lead is asked. */
    ASKED,
    /** Waits for its judge. */
    SAID,
    AGREED,
    /** Not agreed with: to be said again. */
    REFUSED
}
