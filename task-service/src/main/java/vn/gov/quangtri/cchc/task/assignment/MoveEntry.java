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

    /**
     * What the assignment was after a move.
     *
     * @param originalDueOn the first due day, which another takes the place of where it was corrected
     * @param occurrence the one that the move was about; before it, the same one as it was then
     * @param lastWord on ongoing work; null while none was asked or said
     */
    record After(
            AssignmentState state,
            int percent,
            LocalDate completedOn,
            LocalDate dueOn,
            LocalDate originalDueOn,
            AssignmentContent content,
            Occurrence occurrence,
            WordSummary lastWord) {

        After with(Occurrence other) {
            return new After(state, percent, completedOn, dueOn, originalDueOn, content, other, lastWord);
        }
    }
}
