package vn.gov.quangtri.cchc.task.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What is published of an assignment ({@code assignment/1}).
 *
 * @param dueDays every due day that was in force, the original one first; empty where it never moved
 */
record AssignmentEvent(
        UUID id,
        long version,
        boolean deleted,
        UUID planId,
        String planNumber,
        UUID taskId,
        int taskNumber,
        String taskContent,
        String agency,
        String agencyName,
        String holder,
        AssignmentRole role,
        AssignmentState state,
        int percent,
        int deadlineVersion,
        String deadlineKind,
        String phrase,
        LocalDate dueOn,
        LocalDate originalDueOn,
        List<DueDaySince> dueDays,
        List<Milestone> milestones,
        LocalDate completedOn,
        boolean bornLate,
        LocalDate issuedOn) {

    /** @param since the day from which it was in force; null for the original one */
    record DueDaySince(LocalDate since, LocalDate dueOn) {}

    static AssignmentEvent of(Assignment a) {
        return new AssignmentEvent(
                a.id,
                a.version,
                false,
                a.planId,
                a.planNumber,
                a.taskId,
                a.taskNumber,
                a.taskContent,
                a.agency,
                a.agencyName,
                a.holder,
                a.role,
                a.state,
                a.percent,
                a.deadlineVersion,
                a.deadlineKind,
                a.phrase,
                a.dueOn,
                a.originalDueOn,
                a.dueDays.stream()
                        .map(day -> new DueDaySince(day.inForceFrom(), day.dueOn()))
                        .toList(),
                a.milestones,
                a.completedOn,
                a.bornLate,
                a.issuedOn);
    }
}
