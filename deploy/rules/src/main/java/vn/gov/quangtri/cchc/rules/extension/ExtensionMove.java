package vn.gov.quangtri.cchc.rules.extension;

/** What can happen to a request after it was asked. */
public enum ExtensionMove {
    /** The monitor says what to think of it, or says it anew. */
    ADVISE,
    GRANT,
    REFUSE,
    WITHDRAW,
    /** The system ends what has become pointless. */
    CLOSE,
    /** The due day moved otherwise, and the day asked for is still beyond it. */
    BIND
}
