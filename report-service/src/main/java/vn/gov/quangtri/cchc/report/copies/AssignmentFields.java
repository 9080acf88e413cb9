package vn.gov.quangtri.cchc.report.copies;

import java.time.LocalDate;
import java.util.UUID;

/** What is read of an assignment's event. */
record AssignmentFields(
        UUID id,
        long version,
        UUID planId,
        UUID taskId,
        int taskNumber,
        String agency,
        String holder,
        String role,
        String state,
        Integer percent,
        String deadlineKind,
        LocalDate dueOn,
        LocalDate originalDueOn,
        LocalDate completedOn,
        Boolean bornLate) {}
