package vn.gov.quangtri.cchc.report.extension;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.gov.quangtri.cchc.kit.base.Violation;

/**
 * What an agency says when it asks for an extension.
 *
 * @param dueOn the day asked for
 * @param documentNumber number of its letter, if it wrote one
 */
record Asked(LocalDate dueOn, String reason, String documentNumber, LocalDate documentDate) {

    /** Every broken rule, for a report that is due on a day. */
    List<Violation> violations(LocalDate inForce, LocalDate today) {
        List<Violation> broken = new ArrayList<>();
        if (!dueOn.isAfter(inForce)) {
            broken.add(Violation.of("/requestedDueOn", "not-after-due-day", dueOn, inForce));
        }
        if (dueOn.isBefore(today)) {
            broken.add(Violation.of("/requestedDueOn", "day-is-over", dueOn, today));
        }
        if (documentDate != null && documentDate.isAfter(today)) {
            broken.add(Violation.of("/documentDate", "day-in-future", documentDate, today));
        }
        return broken;
    }
}
