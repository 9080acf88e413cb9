package vn.gov.quangtri.cchc.report.activity;

/** What kind of thing was done, by the plan's part II.2 and its appendix. */
public enum ActivityKind {
    NEWS_ITEM,
    BROADCAST,
    COLUMN,
    CONFERENCE,
    CLASS,
    DIALOGUE,
    CONTEST,
    PUBLICATION,
    VISUAL,
    SURVEY,
    POSTING,
    INSPECTION
}
