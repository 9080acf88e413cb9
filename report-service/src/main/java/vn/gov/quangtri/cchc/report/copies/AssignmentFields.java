package vn.gov.quangtri.cchc.report.copies;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.rules.standing.DueDay;
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

    /**
     * One of several days on which the work is owed; what is {@code BEFORE_ISSUE} owes nothing.
     *
     * @param originalDueOn the first last day on time, and {@code dueDays} that and later ones; owners of before say neither
     */
    record OneDay(
            LocalDate dueOn, LocalDate originalDueOn, String state, LocalDate completedOn, List<DueDays> dueDays) {

        boolean isOwed() {
            return !"BEFORE_ISSUE".equals(state);
        }

        Occurrence fact() {
            List<DueDay> chain = dueDays == null
                    ? List.of()
                    : dueDays.stream()
                            .map(day -> new DueDay(day.since(), day.dueOn()))
                            .toList();
            return new Occurrence(originalDueOn == null ? dueOn : originalDueOn, completedOn, chain);
        }
    }

    /** Those that are owed, null for none. */
    List<Occurrence> owed() {
        List<Occurrence> owed = occurrences == null
                ? List.of()
                : occurrences.stream().filter(OneDay::isOwed).map(OneDay::fact).toList();
        return owed.isEmpty() ? null : owed;
    }
}
