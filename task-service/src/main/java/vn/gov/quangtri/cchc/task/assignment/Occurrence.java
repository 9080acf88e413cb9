package vn.gov.quangtri.cchc.task.assignment;

import java.time.LocalDate;
import java.util.List;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.rules.standing.DueDay;

/**
 * One of several days on which an assignment's work is owed: a month's of work that recurs, or a milestone's. It has a completion and a
 * judgement of its own; its day names it.
 *
 * @param dueOn its last day on time, as it was when the plan was issued; names it
 * @param text a milestone's words; null for work that recurs
 * @param completedOn null while it is open
 * @param content what the agency wrote of it
 * @param deadline what became of its day since then
 */
public record Occurrence(
        LocalDate dueOn,
        String text,
        OccurrenceState state,
        LocalDate completedOn,
        AssignmentContent content,
        OccurrenceDeadline deadline) {

    public Occurrence {
        content = content == null ? AssignmentContent.NONE : content;
        deadline = deadline == null ? OccurrenceDeadline.AS_PLANNED : deadline;
    }

    static Occurrence owed(LocalDate dueOn, String text) {
        return new Occurrence(dueOn, text, OccurrenceState.NOT_STARTED, null, null, null);
    }

    static Occurrence beforeIssue(LocalDate dueOn) {
        return new Occurrence(dueOn, null, OccurrenceState.BEFORE_ISSUE, null, null, null);
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
        return now(after(AssignmentMove.PROGRESS), null, content.progressed(said));
    }

    Occurrence completed(Done done) {
        return now(after(AssignmentMove.COMPLETE), done.completedOn(), content.completed(done));
    }

    /** Confirmed, sent back, or opened again; what is open again has no completion day, and counts as nothing done. */
    Occurrence judged(AssignmentMove move) {
        OccurrenceState next = after(move);
        return next.isOpen() ? now(next, null, content.opened()) : now(next, completedOn, content);
    }

    Occurrence cancelled() {
        return state.isOpen() ? now(OccurrenceState.CANCELLED, null, content) : this;
    }

    /** @param inTime not after the due day in force: then nobody is urged while it waits */
    Occurrence extensionAsked(boolean inTime) {
        requireMay(AssignmentMove.ASK_EXTENSION);
        return withDeadline(deadline.asked(inTime));
    }

    /** Nothing is asked for any more, and the due day stays. */
    Occurrence extensionEnded() {
        return withDeadline(deadline.asked(null));
    }

    /** @param since the decision's day: from it on the new day is in force */
    Occurrence extended(LocalDate newDueOn, LocalDate since) {
        requireMay(AssignmentMove.EXTEND);
        return withDeadline(deadline.moved(dueOn, since, newDueOn));
    }

    boolean isExtensionAsked() {
        return deadline.extensionInTime() != null;
    }

    /** The due day in force now. */
    LocalDate dueNow() {
        List<DueDay> days = deadline.dueDays();
        return days.isEmpty() ? dueOn : days.get(days.size() - 1).dueOn();
    }

    /** What a standing needs to know of it. */
    vn.gov.quangtri.cchc.rules.standing.Occurrence fact() {
        return new vn.gov.quangtri.cchc.rules.standing.Occurrence(dueOn, completedOn, deadline.dueDays());
    }

    private Occurrence now(OccurrenceState next, LocalDate done, AssignmentContent written) {
        return new Occurrence(dueOn, text, next, done, written, deadline);
    }

    private Occurrence withDeadline(OccurrenceDeadline other) {
        return new Occurrence(dueOn, text, state, completedOn, content, other);
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
