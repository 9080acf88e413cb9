package vn.gov.quangtri.cchc.report.obligation;

/** What was wrong with a report that was sent back. */
public enum ReturnKind {
    /** Something in it: the day it came on is kept, the correction is due in five working days. */
    CORRECTION,
    /** It is none (wrong, empty, unsigned): the next submission settles whether it is on time. */
    NOT_A_REPORT
}
