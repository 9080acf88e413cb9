package vn.gov.quangtri.cchc.task.appendix;

/** The answer to a plan that asked for its appendix. */
public enum LockOutcome {
    LOCKED,
    REFUSED
}
