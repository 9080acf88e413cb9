package vn.gov.quangtri.cchc.rules.extension;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What an agency says when it asks for an extension.
 *
 * @param dueOn the day asked for
 * @param documentNumber number of its letter, if it wrote one
 */
public record Asked(LocalDate dueOn, String reason, String documentNumber, LocalDate documentDate) {

    /** Every broken rule, for what is due on a day. */
    public List<BrokenRule> broken(LocalDate inForce, LocalDate today) {
        List<BrokenRule> broken = new ArrayList<>();
        if (!dueOn.isAfter(inForce)) {
            broken.add(BrokenRule.of("/requestedDueOn", "not-after-due-day", dueOn, inForce));
        }
        if (dueOn.isBefore(today)) {
            broken.add(BrokenRule.of("/requestedDueOn", "day-is-over", dueOn, today));
        }
        if (documentDate != null && documentDate.isAfter(today)) {
            broken.add(BrokenRule.of("/documentDate", "day-in-future", documentDate, today));
        }
        return broken;
    }

    /**
     * The day of its letter where that was keyed in later: the authority could decide from then on.
     *
     * @param documentDate the letter's day; null where there is none
     */
    public static LocalDate wroteOn(LocalDate documentDate, LocalDate askedOn) {
        return documentDate != null && documentDate.isBefore(askedOn) ? documentDate : askedOn;
    }
}
