package vn.gov.quangtri.cchc.task.assignment;

import java.time.LocalDate;
import java.util.UUID;
import vn.gov.quangtri.cchc.task.history.Author;

/**
 * A move of an assignment for which an extension is asked: told within the move's transaction, before the assignment is written and
 * published. For whoever keeps the extensions.
 *
 * @param occurrence the one of several days that moved, by its original day; null where the whole did
 */
public record ExtensionTouched(
        UUID assignmentId,
        UUID planId,
        LocalDate occurrence,
        AssignmentMove move,
        LocalDate dueOn,
        int deadlineVersion,
        Author author) {

    ExtensionTouched(Assignment a, LocalDate occurrence, AssignmentMove move, Author author) {
        this(a.id, a.planId, occurrence, move, a.deadline.dueOn(), a.deadline.version(), author);
    }
}
