package vn.gov.quangtri.cchc.notification.policy;

/** On what footing an agency is written to. */
public enum Manner {
    /** It was ordered to: reminded, and urged in the Committee's name. */
    ORDERED,
    /** It was asked, as the Front and the mass organisations are: reminded only. */
    REQUESTED
}
