package vn.gov.quangtri.cchc.report.paper;

/** Values of the documents' examples. */
public final class Sample {

    /** An id as the services make them: UUIDv7. */
    public static final String ID = "01890a5d-ac96-774b-bcce-b302099a8057";

    private Sample() {}
}
