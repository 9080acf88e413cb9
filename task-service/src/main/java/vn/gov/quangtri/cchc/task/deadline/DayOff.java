package vn.gov.quangtri.cchc.task.deadline;

/** What a plan does with a written last day that falls on a day off. */
public enum DayOff {
    /** It stays. */
    KEEP,
    /** It moves to the next working day (Civil Code 2015, article 148.5). A "before" date and the end of a period never move. */
    NEXT_WORKING_DAY
}
