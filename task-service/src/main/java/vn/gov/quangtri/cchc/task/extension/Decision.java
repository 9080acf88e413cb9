package vn.gov.quangtri.cchc.task.extension;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.task.assignment.ExtendableWork;

/**
 * The authority's decision, as its office records it.
 *
 * @param granted else refused
 * @param dueOn the day granted, which may differ from the one asked for; null for that one, and where it is refused
 * @param number number of the document that says it
 * @param decidedOn that document's day: from it on the new due day is in force, whenever it is recorded
 */
record Decision(boolean granted, LocalDate dueOn, String number, LocalDate decidedOn, String note) {

    /** The due day that follows; null where it is refused. */
    LocalDate dueOn(LocalDate requested) {
        return !granted ? null : dueOn == null ? requested : dueOn;
    }

    /** Every broken rule, for what was asked for by a letter of a day. */
    List<Violation> violations(ExtendableWork work, LocalDate requested, LocalDate wroteOn, LocalDate today) {
        List<Violation> broken = new ArrayList<>();
        if (decidedOn.isAfter(today)) {
            broken.add(Violation.of("/decidedOn", "day-in-future", decidedOn, today));
        }
        if (decidedOn.isBefore(wroteOn)) {
            broken.add(Violation.of("/decidedOn", "decided-before-asked", decidedOn, wroteOn));
        }
        if (granted) {
            broken.addAll(ofGrant(work, dueOn(requested)));
        } else if (dueOn != null) {
            broken.add(Violation.of("/dueOn", "refused-without-day"));
        }
        return broken;
    }

    private List<Violation> ofGrant(ExtendableWork work, LocalDate newDueOn) {
        List<Violation> broken = new ArrayList<>();
        if (!newDueOn.isAfter(work.dueOn())) {
            broken.add(Violation.of("/dueOn", "not-after-due-day", newDueOn, work.dueOn()));
        }
        if (newDueOn.isBefore(decidedOn)) {
            broken.add(Violation.of("/dueOn", "granted-before-decided", newDueOn, decidedOn));
        }
        if (work.dueSince() != null && decidedOn.isBefore(work.dueSince())) {
            broken.add(Violation.of("/decidedOn", "decided-before-last-move", decidedOn, work.dueSince()));
        }
        if (work.completedOn() != null && decidedOn.isAfter(work.completedOn())) {
            broken.add(Violation.of("/decidedOn", "decided-after-completion", decidedOn, work.completedOn()));
        }
        return broken;
    }
}
