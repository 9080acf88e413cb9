package vn.gov.quangtri.cchc.rules.standing;

/** What a standing needs to know of a deadline's kind. */
public enum Timing {
    /** A last day is known: a date, a month, a quarter, a year, a period, an occurrence. */
    DATED,
    /** Owed on the occurrences that lie after the plan's issue; where none does, nothing is owed. */
    RECURRING,
    /** Counted from an event; the day may be unknown. */
    RELATIVE,
    /** No last day: done all the time. */
    ONGOING;

    /** From the kinds that deadlines carry in events and answers: ONGOING, RELATIVE and RECURRING are their own, every other kind has days. */
    public static Timing ofDeadlineKind(String kind) {
        return kind == null
                ? DATED
                : switch (kind) {
                    case "ONGOING" -> ONGOING;
                    case "RELATIVE" -> RELATIVE;
                    case "RECURRING" -> RECURRING;
                    default -> DATED;
                };
    }
}
