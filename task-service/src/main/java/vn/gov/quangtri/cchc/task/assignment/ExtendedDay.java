package vn.gov.quangtri.cchc.task.assignment;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A watched day that extensions move: an assignment's own, or one of several on which it is owed.
 *
 * @param originalDueOn the due day that it first had, which names it
 */
public record ExtendedDay(UUID assignmentId, LocalDate originalDueOn) {}
