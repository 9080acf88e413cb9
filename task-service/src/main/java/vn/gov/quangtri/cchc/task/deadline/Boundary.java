package vn.gov.quangtri.cchc.task.deadline;

/** How the named time bounds the work. */
public enum Boundary {
    /** "trước …": what is named is left out. */
    BEFORE,
    /** "chậm nhất …", or a bare date: what is named is still on time. */
    BY,
    /** "trong …", or a bare period. */
    WITHIN
}
