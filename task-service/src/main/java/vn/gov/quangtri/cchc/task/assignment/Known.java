package vn.gov.quangtri.cchc.task.assignment;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import vn.gov.quangtri.cchc.rules.standing.DueDay;
import vn.gov.quangtri.cchc.rules.standing.LastWord;
import vn.gov.quangtri.cchc.rules.standing.Occurrence;
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
 * @param occurrences the days on which it is owed where there are several, and when each was completed
 * @param agreed the last word on ongoing work that was agreed on, or null; also where that was after the plan's close
 */
record Known(
        AssignmentRole role,
        AssignmentState state,
        String deadlineKind,
        LocalDate completedOn,
        LocalDate dueOn,
        List<DueDay> dueDays,
        LocalDate originalDueOn,
        LocalDate endedOn,
        List<Occurrence> occurrences,
        LastWord agreed) {

    /** Columns in the order in which {@link #of} reads them. */
    static final String COLUMNS =
            "a.role, m.state, m.deadline_kind, CAST(m.completed_on AS CHAR), CAST(m.due_on AS CHAR), m.due_days,"
                    + " CAST(m.original_due_on AS CHAR), CAST(ap.ended_on AS CHAR), m.occurrences, "
                    + AssignmentSql.AGREED + " AS agreed_then";

    static final int WIDTH = 10;

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
                Columns.day(row.get(first + 7)),
                OccurrenceMarks.read(row.get(first + 8, String.class)),
                word(row.get(first + 9, String.class)));
    }

    /** Of an assignment as it is now, whose plan is in force. */
    static Known of(Assignment a) {
        return new Known(
                a.role,
                a.state,
                a.deadlineKind,
                a.completedOn,
                a.deadline.dueOn(),
                a.deadline.dueDays(),
                a.deadline.originalDueOn(),
                null,
                Occurrences.facts(a.occurrences),
                a.word().agreed);
    }

    /** Of one of an assignment's days alone, whatever the whole is. @param endedOn the plan's last day, or null */
    static Known of(Assignment a, vn.gov.quangtri.cchc.task.assignment.Occurrence one, LocalDate endedOn) {
        return new Known(
                a.role,
                a.state == AssignmentState.CANCELLED && !one.isDone()
                        ? AssignmentState.CANCELLED
                        : AssignmentState.DONE,
                a.isOngoing() ? "DATE" : a.deadlineKind,
                null,
                a.deadline.dueOn(),
                a.deadline.dueDays(),
                a.deadline.originalDueOn(),
                endedOn,
                List.of(one.fact()),
                null);
    }

    Known withCompletedOn(LocalDate day) {
        return new Known(role, state, deadlineKind, day, dueOn, dueDays, originalDueOn, endedOn, occurrences, agreed);
    }

    private static LastWord word(String name) {
        return name == null ? null : LastWord.valueOf(name);
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
                .withWarningDays(warningDays)
                .withOccurrences(occurrences);
    }

    Standing standing(LocalDate on, int warningDays) {
        return Standing.of(facts(on, warningDays), on);
    }

    Stood stood(LocalDate on, int warningDays) {
        Standing standing = standing(on, warningDays);
        return new Stood(role, standing, isStarted(), standing == Standing.ONGOING ? agreed : null);
    }

    boolean isStarted() {
        return state != AssignmentState.NOT_STARTED;
    }

    /** Known as cancelled on the day asked about: that day, or the last that counts, serves as its day. */
    private LocalDate cancelledOn(LocalDate on) {
        if (state != AssignmentState.CANCELLED) {
            return null;
        }
        return endedOn != null && endedOn.isBefore(on) ? endedOn : on;
    }
}
