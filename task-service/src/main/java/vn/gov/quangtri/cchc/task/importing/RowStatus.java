package vn.gov.quangtri.cchc.task.importing;

/** How far a row was understood. */
enum RowStatus {
    /** Nothing is left to ask. */
    UNDERSTOOD,
    /** It can be taken in; before the plan can be issued, somebody has to settle what is remarked. */
    ASKS,
    /** It cannot be taken in as it is, and with it the file. */
    REFUSED
}
