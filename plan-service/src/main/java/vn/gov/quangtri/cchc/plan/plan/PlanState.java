package vn.gov.quangtri.cchc.plan.plan;

/** How a plan as a whole stands. */
public enum PlanState {
    DRAFT,
    ISSUED,
    /** Its work is over; what was open keeps its standing of that day. */
    CLOSED,
    /** Bãi bỏ. */
    REVOKED,
    /** Thay thế. */
    REPLACED
}
