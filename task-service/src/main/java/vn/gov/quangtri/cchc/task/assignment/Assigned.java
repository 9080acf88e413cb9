package vn.gov.quangtri.cchc.task.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What all assignments of one task have in common when they are made.
 *
 * @param occurrences the days on which its leads owe it, where there are several
 */
public record Assigned(
        UUID planId,
        String planNumber,
        int planYear,
        LocalDate issuedOn,
        UUID taskId,
        int taskNumber,
        String taskContent,
        boolean joint,
        String deadlineKind,
        String phrase,
        LocalDate dueOn,
        List<Milestone> milestones,
        List<Occurrence> occurrences) {

    /** Work with one day or none. */
    public Assigned(
            UUID planId,
            String planNumber,
            int planYear,
            LocalDate issuedOn,
            UUID taskId,
            int taskNumber,
            String taskContent,
            boolean joint,
            String deadlineKind,
            String phrase,
            LocalDate dueOn,
            List<Milestone> milestones) {
        this(
                planId,
                planNumber,
                planYear,
                issuedOn,
                taskId,
                taskNumber,
                taskContent,
                joint,
                deadlineKind,
                phrase,
                dueOn,
                milestones,
                List.of());
    }
}
