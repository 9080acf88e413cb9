package vn.gov.quangtri.cchc.local;

/** Is told how a start goes on, a line at a time. */
@FunctionalInterface
public interface Progress {

    /** Says nothing. */
    Progress SILENT = line -> {};

    void tell(String line);
}
