package vn.gov.quangtri.cchc.task.assignment;

import java.util.Optional;

/** How far one occurrence is: as an assignment, but for those whose last day lay before the plan's issue, which owe nothing. */
public enum OccurrenceState {
    BEFORE_ISSUE,
    NOT_STARTED,
    IN_PROGRESS,
    DONE,
    CONFIRMED,
    RETURNED,
    CANCELLED;

    /** The state that a move leads to, by the assignments' own table; empty when the move is not legal here. */
    Optional<OccurrenceState> after(AssignmentMove move) {
        return this == BEFORE_ISSUE
                ? Optional.empty()
                : AssignmentState.valueOf(name()).after(move).map(next -> valueOf(next.name()));
    }

    /** Something is still to be done. */
    boolean isOpen() {
        return this == NOT_STARTED || this == IN_PROGRESS || this == RETURNED;
    }
}
