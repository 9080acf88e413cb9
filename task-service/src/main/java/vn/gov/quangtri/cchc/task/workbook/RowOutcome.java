package vn.gov.quangtri.cchc.task.workbook;

/** What became of a row. */
enum RowOutcome {
    /** The assignment was changed, or would be. */
    APPLIED,
    /** Nothing was entered, or it stands there already. */
    UNCHANGED,
    /** Nothing of this row was taken in; its remarks say why. */
    REFUSED
}
