package vn.gov.quangtri.cchc.report.extension;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.report.obligation.Deadline;
import vn.gov.quangtri.cchc.report.obligation.Obligation;

/**
 * The authority's decision: the Committee's, as its office records it, or the monitor's own.
 *
 * @param granted else refused
 * @param dueOn the day granted, which may differ from the one asked for; null for that one, and where it is refused
 * @param number number of the document that says it; the monitor may decide without one
 * @param decidedOn that document's day: from it on the new due day is in force, whenever it is recorded
 */
record Decision(boolean granted, LocalDate dueOn, String number, LocalDate decidedOn, String note) {

    /** The due day that follows; null where it is refused. */
    LocalDate dueOn(LocalDate requested) {
        return !granted ? null : dueOn == null ? requested : dueOn;
    }

    /** Every broken rule, for what was asked for by a letter of a day. */
    List<Violation> violations(Obligation owed, LocalDate requested, LocalDate wroteOn, LocalDate today) {
        List<Violation> broken = new ArrayList<>();
        if (owed.round().isOfTheRule() && (number == null || number.isBlank())) {
            broken.add(Violation.of("/number", "number-required"));
        }
        if (decidedOn.isAfter(today)) {
            broken.add(Violation.of("/decidedOn", "day-in-future", decidedOn, today));
        }
        if (decidedOn.isBefore(wroteOn)) {
            broken.add(Violation.of("/decidedOn", "decided-before-asked", decidedOn, wroteOn));
        }
        if (granted) {
            broken.addAll(ofGrant(owed, dueOn(requested)));
        } else if (dueOn != null) {
            broken.add(Violation.of("/dueOn", "refused-without-day"));
        }
        return broken;
    }

    private List<Violation> ofGrant(Obligation owed, LocalDate newDueOn) {
        Deadline deadline = owed.deadline();
        List<Violation> broken = new ArrayList<>();
        if (!newDueOn.isAfter(deadline.dueOn())) {
            broken.add(Violation.of("/dueOn", "not-after-due-day", newDueOn, deadline.dueOn()));
        }
        if (newDueOn.isBefore(decidedOn)) {
            broken.add(Violation.of("/dueOn", "granted-before-decided", newDueOn, decidedOn));
        }
        if (deadline.dueSince() != null && decidedOn.isBefore(deadline.dueSince())) {
            broken.add(Violation.of("/decidedOn", "decided-before-last-move", decidedOn, deadline.dueSince()));
        }
        if (owed.submittedOn() != null && decidedOn.isAfter(owed.submittedOn())) {
            broken.add(Violation.of("/decidedOn", "decided-after-report", decidedOn, owed.submittedOn()));
        }
        return broken;
    }
}
