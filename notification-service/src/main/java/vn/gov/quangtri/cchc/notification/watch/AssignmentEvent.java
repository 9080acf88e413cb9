package vn.gov.quangtri.cchc.notification.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The fields of an assignment's event that this service reads. */
record AssignmentEvent(
        UUID id,
        UUID planId,
        String planNumber,
        UUID taskId,
        Integer taskNumber,
        String taskContent,
        String agency,
        String holder,
        String role,
        String state,
        String phrase,
        Long deadlineVersion,
        LocalDate dueOn,
        List<Milestone> milestones,
        LocalDate issuedOn,
        List<Occurrence> occurrences) {

    /**
     * Why nothing is to be sent; null while it is open. Whoever coordinates gets no ladder; what was done or handed back waits for
     * others.
     */
    String stopReason(boolean deleted) {
        if (deleted) {
            return "DELETED";
        }
        if (!"LEAD".equals(role)) {
            return "NOT_LEADING";
        }
        return !"CANCELLED".equals(state) && isSomeDayOpen() ? null : ofState();
    }

    private String ofState() {
        return switch (state) {
            case "NOT_STARTED", "IN_PROGRESS" -> null;
            case "DONE", "CONFIRMED", "RETURNED", "CANCELLED" -> state;
            default -> "UNKNOWN_STATE";
        };
    }

    private boolean hasOccurrences() {
        return occurrences != null && !occurrences.isEmpty();
    }

    private boolean isSomeDayOpen() {
        return hasOccurrences() && occurrences.stream().anyMatch(Occurrence::isOpen);
    }

    /** What was done on the last of several days is watched no more. */
    private LocalDate lastDay() {
        boolean done = hasOccurrences()
                && occurrences.stream().anyMatch(one -> one.dueOn().equals(dueOn) && !one.isOpen());
        return done ? null : dueOn;
    }

    /** All of several days, each in its place, without a day where nothing is to be done on it any more. */
    private List<Milestone> daysOnTheWay() {
        return hasOccurrences() ? occurrences.stream().map(Occurrence::watched).toList() : milestones;
    }

    Object[] row(long version, boolean deleted) {
        boolean watched = "LEAD".equals(role);
        return new Object[] {
            id,
            version,
            Matter.Kind.ASSIGNMENT.name(),
            planId,
            planNumber,
            taskId,
            taskNumber,
            taskContent,
            phrase,
            agency,
            holder == null ? agency : holder,
            false,
            deadlineVersion == null ? 1 : deadlineVersion,
            watched ? lastDay() : null,
            MilestonesConverter.text(watched ? daysOnTheWay() : List.of()),
            issuedOn,
            null,
            stopReason(deleted)
        };
    }
}
