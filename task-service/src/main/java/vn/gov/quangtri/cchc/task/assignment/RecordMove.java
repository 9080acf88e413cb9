package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.task.history.Author;
import vn.gov.quangtri.cchc.task.store.StoredJson;

/** After a move: the row, the history, the event, in the caller's transaction and in this order. */
@ApplicationScoped
public class RecordMove {

    private final AssignmentRepository assignments;
    private final MoveRepository moves;
    private final AssignmentEvents events;
    private final Clock technical;
    private final OfficeClock office;
    private final Event<ExtensionTouched> touched;

    RecordMove(
            AssignmentRepository assignments,
            MoveRepository moves,
            AssignmentEvents events,
            Clock technical,
            OfficeClock office,
            Event<ExtensionTouched> touched) {
        this.assignments = assignments;
        this.moves = moves;
        this.events = events;
        this.technical = technical;
        this.office = office;
        this.touched = touched;
    }

    /** @param why the reason or note given with the move, or null */
    public void after(Assignment assignment, AssignmentMove move, Author author, String why) {
        after(assignment, move, author, why, office.today());
    }

    /** @param on the day from which the move counts, where that is not today; never before the move that went before */
    public void after(Assignment assignment, AssignmentMove move, Author author, String why, LocalDate on) {
        // Another due day of the whole is none of its several days'.
        boolean asked = move.movesDueDay()
                ? assignment.deadline.isExtensionAsked()
                : !ExtensionMoves.asked(assignment).isEmpty();
        if (asked && move.touchesExtension()) {
            touched.fire(new ExtensionTouched(assignment, null, move, author));
        }
        note(assignment, move, author, why, on, null);
        events.publish(assignment, move.eventType());
    }

    /** After a move of one of the assignment's days. */
    void afterOccurrence(Assignment assignment, LocalDate dueOn, AssignmentMove move, Author author, String why) {
        if (assignment.occurrence(dueOn).isExtensionAsked() && move.touchesExtension()) {
            touched.fire(new ExtensionTouched(assignment, dueOn, move, author));
        }
        note(assignment, move, author, why, office.today(), assignment.occurrence(dueOn));
        events.publish(assignment, move.occurrenceEventType());
    }

    private void note(Assignment a, AssignmentMove move, Author author, String why, LocalDate on, Occurrence one) {
        assignments.flush();
        String content = StoredJson.write(a.content());
        moves.append(a, new MoveRow(move, on, technical.instant(), author, content, StoredJson.write(one), why));
    }
}
