package vn.gov.quangtri.cchc.task.deadline;

/** What kind of deadline a phrase is. */
public enum DeadlineKind {
    DATE,
    MONTH,
    QUARTER,
    YEAR,
    PERIOD,
    /** Done all the time; no last day. */
    ONGOING,
    /** One last day for each occurrence. */
    RECURRING,
    /** Counted from an event, whose day an editor enters. */
    RELATIVE,
    /** Not understood; an editor must settle it. */
    UNRESOLVED
}
