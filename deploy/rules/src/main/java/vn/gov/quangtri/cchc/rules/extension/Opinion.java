package vn.gov.quangtri.cchc.rules.extension;

import java.time.LocalDate;
import java.util.List;

/**
 * What the monitor thinks of a request.
 *
 * @param dueOn the day that the monitor proposes; null for the one asked for
 */
public record Opinion(boolean agrees, LocalDate dueOn, String note) {

    /** Every broken rule, for what is due on a day. */
    public List<BrokenRule> broken(LocalDate inForce) {
        return dueOn == null || dueOn.isAfter(inForce)
                ? List.of()
                : List.of(BrokenRule.of("/proposedDueOn", "not-after-due-day", dueOn, inForce));
    }
}
