package vn.gov.quangtri.cchc.task.deadline;

/** How a plan reads "trước ngày 30/11". */
public enum BeforeDay {
    /** The named day is left out: the last day is 29/11. */
    STRICT,
    /** The named day is still on time. */
    INCLUSIVE
}
