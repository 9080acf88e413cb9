package vn.gov.quangtri.cchc.notification.policy;

/** What kind of day is watched. */
public enum Subject {
    /** The due day of a leading assignment. */
    DEADLINE,
    /** A day on the way to it. */
    MILESTONE,
    /** The due day of a report. */
    REPORT
}
