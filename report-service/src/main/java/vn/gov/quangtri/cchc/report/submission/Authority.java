package vn.gov.quangtri.cchc.report.submission;

/** On whose authority a report was sent. */
public enum Authority {
    /** The agency's head pressed. */
    HEAD,
    /** A clerk or officer pressed, with the signed copy attached. */
    SIGNED_COPY,
    /** It came by official letter and was recorded for the agency. */
    LETTER
}
