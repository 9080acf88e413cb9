package vn.gov.quangtri.cchc.task.tables;

/** Which files are read; told from the content, never from a name. */
public enum FileKind {
    DOCX,
    XLSX,
    CSV
}
