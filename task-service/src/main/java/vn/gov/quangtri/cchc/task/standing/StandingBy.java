package vn.gov.quangtri.cchc.task.standing;

import java.util.Locale;

/** By what a plan's standing is counted. */
enum StandingBy {
    PLAN,
    TASK,
    AGENCY,
    GROUP;

    /** As it is written in the address: lower case. */
    public static StandingBy fromString(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
