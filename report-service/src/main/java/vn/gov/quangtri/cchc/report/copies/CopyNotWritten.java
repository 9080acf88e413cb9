package vn.gov.quangtri.cchc.report.copies;

/** The database refused a copy, or could not be reached: the cause says which. */
class CopyNotWritten extends RuntimeException {

    CopyNotWritten(String table, Exception cause) {
        super("Copy in " + table + " was not written", cause);
    }
}
