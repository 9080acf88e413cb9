package vn.gov.quangtri.cchc.task.task;

/** How several leads of one task answer for it. */
public enum LeadMode {
    /** Each for itself; the task is done when every lead is. */
    EACH,
    /** Together; the lead named first marks it for all. */
    JOINT
}
