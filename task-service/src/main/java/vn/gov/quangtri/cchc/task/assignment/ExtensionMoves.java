package vn.gov.quangtri.cchc.task.assignment;

import java.time.LocalDate;

/** What the asking for an extension and its end do to an assignment. Its own users changed nothing, so their tag stays. */
final class ExtensionMoves {

    private ExtensionMoves() {}

    /** @param inTime not after the due day in force: then nobody is urged while it waits */
    static void ask(Assignment a, boolean inTime) {
        a.state = a.stateAfter(AssignmentMove.ASK_EXTENSION);
        a.extensionInTime = inTime;
        a.moves++;
    }

    /** Nothing is asked for any more, and the due day stays. */
    static void end(Assignment a) {
        a.state = a.stateAfter(AssignmentMove.END_EXTENSION);
        a.extensionInTime = null;
        a.moves++;
    }

    /** @param since the decision's day: from it on the new day is in force */
    static void extend(Assignment a, LocalDate newDueOn, LocalDate since) {
        a.state = a.stateAfter(AssignmentMove.EXTEND);
        a.extensionInTime = null;
        a.dueDays = DueDays.moved(a.dueDays, a.originalDueOn, since, newDueOn);
        a.dueOn = newDueOn;
        a.deadlineVersion++;
        a.moves++;
    }
}
