package vn.gov.quangtri.cchc.report.extension;

/** What can happen to a request after it was asked. */
enum ExtensionMove {
    /** The monitor says what to think of it, or says it anew. */
    ADVISE,
    GRANT,
    REFUSE,
    WITHDRAW,
    /** The system ends what has become pointless. */
    CLOSE
}
