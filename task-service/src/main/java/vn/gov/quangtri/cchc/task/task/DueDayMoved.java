package vn.gov.quangtri.cchc.task.task;

import java.time.LocalDate;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.task.history.Author;

/**
 * Said inside the transaction in which a task of a plan in force got another due day: its assignments follow.
 *
 * @param dueOn null where it is unknown again
 */
public record DueDayMoved(UUID taskId, How how, LocalDate dueOn, Scope scope, Author author, String reason) {

    /** What was done to the day of the event that it counts from. */
    public enum How {
        ENTERED,
        CORRECTED,
        TAKEN_BACK
    }
}
