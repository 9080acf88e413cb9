package vn.gov.quangtri.cchc.task.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What the asking for an extension and its end do to an assignment, or to one of the days on which it is owed. Its own users changed
 * nothing, so their tag stays.
 */
final class ExtensionMoves {

    private ExtensionMoves() {}

    /** The days for which an extension is asked, each by its original due day; null is the assignment's own. */
    static List<LocalDate> asked(Assignment a) {
        List<LocalDate> days = new ArrayList<>();
        if (a.deadline.isExtensionAsked()) {
            days.add(null);
        }
        a.occurrences.stream()
                .filter(Occurrence::isExtensionAsked)
                .map(Occurrence::dueOn)
                .forEach(days::add);
        return days;
    }

    /** @param inTime not after the due day in force: then nobody is urged while it waits */
    static void ask(Assignment a, LocalDate occurrence, boolean inTime) {
        if (occurrence != null) {
            change(a, occurrence, one -> one.extensionAsked(inTime));
            return;
        }
        a.state = a.stateAfter(AssignmentMove.ASK_EXTENSION);
        a.deadline.asked(inTime);
        a.moves++;
    }

    /** Nothing is asked for any more, and the due day stays. */
    static void end(Assignment a, LocalDate occurrence) {
        if (occurrence != null) {
            change(a, occurrence, Occurrence::extensionEnded);
            return;
        }
        a.state = a.stateAfter(AssignmentMove.END_EXTENSION);
        a.deadline.askedNoMore();
        a.moves++;
    }

    /** @param since the decision's day: from it on the new day is in force */
    static void extend(Assignment a, LocalDate occurrence, LocalDate newDueOn, LocalDate since) {
        if (occurrence == null) {
            a.state = a.stateAfter(AssignmentMove.EXTEND);
            a.deadline.askedNoMore();
            a.moves++;
        } else {
            change(a, occurrence, one -> one.extended(newDueOn, since));
        }
        if (occurrence == null || occurrence.equals(a.deadline.originalDueOn())) {
            // The last of several days is the deadline itself.
            a.deadline.moved(newDueOn, since);
        }
    }

    private static void change(Assignment a, LocalDate occurrence, UnaryOperator<Occurrence> deed) {
        a.occurrences = Occurrences.with(a.occurrences, deed.apply(a.occurrence(occurrence)));
        a.followDays();
        a.moves++;
    }

    /** As {@link #end}, within a move that the assignment is about to record. */
    static void forget(Assignment a, LocalDate occurrence) {
        if (occurrence == null) {
            a.deadline.askedNoMore();
        } else {
            a.occurrences =
                    Occurrences.with(a.occurrences, a.occurrence(occurrence).extensionEnded());
        }
    }
}
