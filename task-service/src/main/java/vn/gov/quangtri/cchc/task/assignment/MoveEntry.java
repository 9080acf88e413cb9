package vn.gov.quangtri.cchc.task.assignment;

import java.time.Instant;
import java.time.LocalDate;

/** One move, as it is shown: who, when, what, before, after, why. */
record MoveEntry(
        Instant at,
        LocalDate day,
        String post,
        String subject,
        AssignmentMove what,
        After before,
        After after,
        String why) {

    /** What the assignment was after a move. */
    record After(
            AssignmentState state, int percent, LocalDate completedOn, LocalDate dueOn, AssignmentContent content) {}
}
