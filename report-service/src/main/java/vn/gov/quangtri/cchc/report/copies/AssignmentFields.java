package vn.gov.quangtri.cchc.report.copies;

import java.time.LocalDate;
import java.util.List;
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
        Boolean bornLate,
        List<DueDays> dueDays) {

    /** One of several due days. @param since the day from which it was in force; null for the original one */
    record DueDays(LocalDate since, LocalDate dueOn) {}
}
