package vn.gov.quangtri.cchc.report.form;

/** How an indicator was answered. */
public enum AnswerStatus {
    /** With a value. */
    VALUE,
    /** Nothing of it occurred (không phát sinh): counts as 0. */
    NONE,
    /** Missing, with a reason: in no sum. */
    NOT_AVAILABLE,
    /** Does not concern the agency: in no sum, and not asked for. */
    NOT_APPLICABLE
}
