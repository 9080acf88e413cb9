package vn.gov.quangtri.cchc.plan.plan;

/** How the open revision stands. */
public enum RevisionState {
    DRAFT,
    /** The appendix was asked to lock; waits for the answer, or to be withdrawn. */
    ISSUING,
    /** Its text never changes again. */
    ISSUED
}
