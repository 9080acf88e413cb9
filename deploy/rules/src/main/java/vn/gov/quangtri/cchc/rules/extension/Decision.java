package vn.gov.quangtri.cchc.rules.extension;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The authority's decision, as it is recorded.
 *
 * @param granted else refused
 * @param dueOn the day granted, which may differ from the one asked for; null for that one, and where it is refused
 * @param number number of the document that says it; null where the authority may decide without one
 * @param decidedOn that document's day: from it on the new due day is in force, whenever it is recorded
 */
public record Decision(boolean granted, LocalDate dueOn, String number, LocalDate decidedOn, String note) {

    /** The due day that follows; null where it is refused. */
    public LocalDate dueOn(LocalDate requested) {
        return !granted ? null : dueOn == null ? requested : dueOn;
    }

    /** Every broken rule of its days. */
    public List<BrokenRule> broken(RequestFacts request, LocalDate today) {
        List<BrokenRule> broken = new ArrayList<>();
        if (decidedOn.isAfter(today)) {
            broken.add(BrokenRule.of("/decidedOn", "day-in-future", decidedOn, today));
        }
        if (decidedOn.isBefore(request.wroteOn())) {
            broken.add(BrokenRule.of("/decidedOn", "decided-before-asked", decidedOn, request.wroteOn()));
        }
        if (granted) {
            broken.addAll(ofGrant(request));
        } else if (dueOn != null) {
            broken.add(BrokenRule.of("/dueOn", "refused-without-day"));
        }
        return broken;
    }

    /**
     * Whether it grants a day only after what was due was done: no such day was in force then, so it could not judge that.
     *
     * @param doneOn null while it is not done
     */
    public boolean grantsAfter(LocalDate doneOn) {
        return granted && doneOn != null && decidedOn.isAfter(doneOn);
    }

    private List<BrokenRule> ofGrant(RequestFacts request) {
        LocalDate newDueOn = dueOn(request.requestedDueOn());
        List<BrokenRule> broken = new ArrayList<>();
        if (!newDueOn.isAfter(request.dueOn())) {
            broken.add(BrokenRule.of("/dueOn", "not-after-due-day", newDueOn, request.dueOn()));
        }
        if (newDueOn.isBefore(decidedOn)) {
            broken.add(BrokenRule.of("/dueOn", "granted-before-decided", newDueOn, decidedOn));
        }
        if (request.dueSince() != null && decidedOn.isBefore(request.dueSince())) {
            broken.add(BrokenRule.of("/decidedOn", "decided-before-last-move", decidedOn, request.dueSince()));
        }
        return broken;
    }
}
