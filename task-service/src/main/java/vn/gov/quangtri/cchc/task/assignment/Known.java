package vn.gov.quangtri.cchc.task.assignment;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import vn.gov.quangtri.cchc.rules.standing.DueDay;
import vn.gov.quangtri.cchc.rules.standing.Standing;
import vn.gov.quangtri.cchc.rules.standing.StandingFacts;
import vn.gov.quangtri.cchc.rules.standing.Timing;
import vn.gov.quangtri.cchc.task.store.Columns;

/**
 * What was known of an assignment on a day, as far as its standing depends on it. The only place where rows become the facts of the
 * common rule.
 *
 * @param dueDays the original due day and each later one with the day from which it was in force; empty where it never moved
 * @param endedOn the day on which the plan was closed, null while it is open
 */
record Known(
        AssignmentRole role,
        AssignmentState state,
        String deadlineKind,
        LocalDate completedOn,
        LocalDate dueOn,
        List<DueDay> dueDays,
        LocalDate originalDueOn,
        LocalDate endedOn) {

    /** Columns in the order in which {@link #of} reads them. */
    static final String COLUMNS =
            "a.role, m.state, m.deadline_kind, CAST(m.completed_on AS CHAR), CAST(m.due_on AS CHAR), m.due_days,"
                    + " CAST(m.original_due_on AS CHAR), CAST(ap.ended_on AS CHAR)";

    /** The same columns to group by. */
    static final String GROUPED =
            "a.role, m.state, m.deadline_kind, m.completed_on, m.due_on, m.due_days, m.original_due_on, ap.ended_on";

    static final int WIDTH = 8;

    private static final DueDaysText DUE_DAYS = new DueDaysText();

    static Known of(Tuple row, int first) {
        return new Known(
                AssignmentRole.valueOf(row.get(first, String.class)),
                AssignmentState.valueOf(row.get(first + 1, String.class)),
                row.get(first + 2, String.class),
                Columns.day(row.get(first + 3)),
                Columns.day(row.get(first + 4)),
                DUE_DAYS.convertToEntityAttribute(row.get(first + 5, String.class)),
                Columns.day(row.get(first + 6)),
                Columns.day(row.get(first + 7)));
    }

    StandingFacts facts(LocalDate on, int warningDays) {
        if (role == AssignmentRole.COORDINATING) {
            return StandingFacts.coordinator().withCancelledOn(cancelledOn(on)).withClosedOn(endedOn);
        }
        StandingFacts asGiven = StandingFacts.lead(Timing.ofDeadlineKind(deadlineKind), dueOn);
        return (dueDays.isEmpty() ? asGiven : asGiven.withDueDays(dueDays))
                .withCompletedOn(completedOn)
                .withCancelledOn(cancelledOn(on))
                .withClosedOn(endedOn)
                .withWarningDays(warningDays);
    }

    Standing standing(LocalDate on, int warningDays) {
        return Standing.of(facts(on, warningDays), on);
    }

    /** Known as cancelled on the day asked about: that day, or the last that counts, serves as its day. */
    private LocalDate cancelledOn(LocalDate on) {
        if (state != AssignmentState.CANCELLED) {
            return null;
        }
        return endedOn != null && endedOn.isBefore(on) ? endedOn : on;
    }
}
