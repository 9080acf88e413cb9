package vn.gov.quangtri.cchc.task.task;

/** What fulfils a task: once it has happened, the completion of the leads' parts is offered, and never made by itself. */
public enum Fulfilment {
    /** The plan's consolidated report, from its publication on. */
    CONSOLIDATED_REPORT,
    /** The own plan of the agency that does the work, from the entry of its number and day on. */
    SUB_PLAN,
    /** An official document, such as a letter, from the entry of its number and day on. */
    DOCUMENT
}
