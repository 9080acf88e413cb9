package vn.gov.quangtri.cchc.notification.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The fields of an obligation's event that this service reads.
 *
 * @param extensionWaiting an extension that was asked for in time waits for its decision; owners of before say nothing
 */
record ObligationEvent(
        UUID id,
        UUID planId,
        String planNumber,
        String roundTitle,
        String agency,
        String holder,
        String mode,
        Long deadlineVersion,
        LocalDate dueOn,
        LocalDate openedOn,
        String state,
        Boolean settled,
        String returnKind,
        Boolean extensionWaiting) {

    /**
     * Why nothing is to be sent; null while a report is owed. A letter on record settles it without a report in the system. A report
     * returned for correction keeps its day and stops its ladder; the day that the correction is due has no ladder of its own. One that
     * was no report is owed again. Whoever asked in time for another day waits for others.
     */
    String stopReason(boolean deleted) {
        if (deleted) {
            return "DELETED";
        }
        String settled = settledReason();
        return settled == null && Boolean.TRUE.equals(extensionWaiting) ? AssignmentEvent.EXTENSION_WAITING : settled;
    }

    private String settledReason() {
        return switch (state) {
            case "SUBMITTED", "ACCEPTED", "WAIVED" -> state;
            case "RETURNED" -> "NOT_A_REPORT".equals(returnKind) && !isSettled() ? null : "RETURNED";
            case "NOT_STARTED", "DRAFT" -> isSettled() ? "SETTLED" : null;
            default -> "UNKNOWN_STATE";
        };
    }

    Object[] row(long version, boolean deleted) {
        return new Object[] {
            id,
            version,
            Matter.Kind.OBLIGATION.name(),
            planId,
            planNumber,
            null,
            null,
            roundTitle,
            null,
            agency,
            holder == null ? agency : holder,
            "REQUESTED".equals(mode),
            deadlineVersion == null ? 1 : deadlineVersion,
            dueOn,
            MilestonesConverter.text(List.of()),
            null,
            openedOn,
            stopReason(deleted)
        };
    }

    private boolean isSettled() {
        return Boolean.TRUE.equals(settled);
    }
}
