package vn.gov.quangtri.cchc.task.tables;

/** What a cell holds. Word and CSV know text alone; there a leading '=' is a formula, as spreadsheets take it. */
public enum CellKind {
    TEXT,
    NUMBER,
    DATE,
    BOOLEAN,
    /** Its text is the value that was stored beside the formula; nothing is ever computed here. */
    FORMULA,
    ERROR
}
