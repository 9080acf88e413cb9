package vn.gov.quangtri.cchc.plan.succession;

/** How one agency follows another. */
public enum SuccessionKind {
    /** Several became a new one. */
    MERGED,
    /** One went into another that goes on. */
    ABSORBED,
    /** A part went to another. */
    SPLIT,
    /** The same body under a new name. */
    RENAMED,
    /** Ended; what it had goes to whoever is named, if anybody. */
    DISSOLVED
}
