package vn.gov.quangtri.cchc.report.extension;

import java.time.LocalDate;
import java.util.List;
import vn.gov.quangtri.cchc.kit.base.Violation;

/**
 * What the monitor thinks of a request.
 *
 * @param dueOn the day that the monitor proposes; null for the one asked for
 */
record Opinion(boolean agrees, LocalDate dueOn, String note) {

    List<Violation> violations(LocalDate inForce) {
        return dueOn == null || dueOn.isAfter(inForce)
                ? List.of()
                : List.of(Violation.of("/proposedDueOn", "not-after-due-day", dueOn, inForce));
    }
}
