package vn.gov.quangtri.cchc.task.assignment;

import java.time.LocalDate;
import vn.gov.quangtri.cchc.kit.base.Refusal;

/**
 * One of several days on which an assignment's work is owed: a month's of work that recurs, or a milestone's. It has a completion and a
 * judgement of its own; its day names it.
 *
 * @param dueOn its last day on time, as it was when the plan was issued
 * @param text a milestone's words; null for work that recurs
 * @param completedOn null while it is open
 * @param content what the agency wrote of it
 */
public record Occurrence(
        LocalDate dueOn, String text, OccurrenceState state, LocalDate completedOn, AssignmentContent content) {

    public Occurrence {
        content = content == null ? AssignmentContent.NONE : content;
    }

    static Occurrence owed(LocalDate dueOn, String text) {
        return new Occurrence(dueOn, text, OccurrenceState.NOT_STARTED, null, null);
    }

    static Occurrence beforeIssue(LocalDate dueOn) {
        return new Occurrence(dueOn, null, OccurrenceState.BEFORE_ISSUE, null, null);
    }

    /** The same as it was when the work was given out. */
    static Occurrence asGiven(Occurrence one) {
        return one.isOwed() ? owed(one.dueOn, one.text) : one;
    }

    boolean isOwed() {
        return state != OccurrenceState.BEFORE_ISSUE;
    }

    boolean isDone() {
        return state == OccurrenceState.DONE || state == OccurrenceState.CONFIRMED;
    }

    Occurrence progressed(Progress said) {
        return new Occurrence(dueOn, text, after(AssignmentMove.PROGRESS), null, content.progressed(said));
    }

    Occurrence completed(Done done) {
        return new Occurrence(dueOn, text, after(AssignmentMove.COMPLETE), done.completedOn(), content.completed(done));
    }

    /** Confirmed, sent back, or opened again; what is open again has no completion day. */
    Occurrence judged(AssignmentMove move) {
        OccurrenceState next = after(move);
        return new Occurrence(dueOn, text, next, next.isOpen() ? null : completedOn, content);
    }

    Occurrence cancelled() {
        return state.isOpen() ? new Occurrence(dueOn, text, OccurrenceState.CANCELLED, null, content) : this;
    }

    void requireMay(AssignmentMove move) {
        after(move);
    }

    /** The same move with another lead's, where it is legal there. */
    boolean may(AssignmentMove move) {
        return state.after(move).isPresent();
    }

    private OccurrenceState after(AssignmentMove move) {
        return state.after(move).orElseThrow(() -> Refusal.conflict("occurrence-wrong-state", dueOn, state, move));
    }
}
