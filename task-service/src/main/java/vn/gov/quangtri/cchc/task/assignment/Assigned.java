package vn.gov.quangtri.cchc.task.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What all assignments of one task have in common when they are made. */
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
        List<Milestone> milestones) {}
