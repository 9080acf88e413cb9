package vn.gov.quangtri.cchc.report.round;

/** Why a round was closed. */
public enum CloseCause {
    /** The monitor closed it. */
    MONITOR,
    /** The plan was revoked or replaced. */
    PLAN_REVOKED
}
