package vn.gov.quangtri.cchc.report.copies;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.rules.standing.Occurrence;

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
        List<DueDays> dueDays,
        List<OneDay> occurrences) {

    /** One of several due days. @param since the day from which it was in force; null for the original one */
    record DueDays(LocalDate since, LocalDate dueOn) {}

    /** One of several days on which the work is owed; what is {@code BEFORE_ISSUE} owes nothing. */
    record OneDay(LocalDate dueOn, String state, LocalDate completedOn) {

        boolean isOwed() {
            return !"BEFORE_ISSUE".equals(state);
        }
    }

    /** Those that are owed, null for none. */
    List<Occurrence> owed() {
        List<Occurrence> owed = occurrences == null
                ? List.of()
                : occurrences.stream()
                        .filter(OneDay::isOwed)
                        .map(one -> new Occurrence(one.dueOn(), one.completedOn()))
                        .toList();
        return owed.isEmpty() ? null : owed;
    }
}
