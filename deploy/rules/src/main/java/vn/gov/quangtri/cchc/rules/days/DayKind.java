package vn.gov.quangtri.cchc.rules.days;

/** Why a day of the calendar differs from the plain week. */
public enum DayKind {
    /** A public holiday (Labour Code 2019, article 112). */
    HOLIDAY,
    /** A day off in place of a holiday that fell on a weekly day off (article 111.3). */
    COMPENSATORY,
    /** A working day exchanged for a day off. */
    SWAP_OFF,
    /** A weekly day off that is worked in exchange. */
    SWAP_ON
}
