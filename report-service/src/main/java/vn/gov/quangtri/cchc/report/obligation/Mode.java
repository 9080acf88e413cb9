package vn.gov.quangtri.cchc.report.obligation;

/** In what manner a report is wanted. */
public enum Mode {
    /** Ordered by the People's Committee. */
    ORDERED,
    /** Asked for: reminded, but neither urged in the Committee's name nor ranked. */
    REQUESTED
}
