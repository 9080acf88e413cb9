package vn.gov.quangtri.cchc.rules.parties;

/** What a part of a cell names. */
public enum PartType {
    AGENCY,
    GROUP,
    /** Names nobody ("các cơ quan, đơn vị có liên quan"): kept as written, makes no assignment. */
    UNSPECIFIED,
    /** Not found in the directory. */
    UNKNOWN
}
