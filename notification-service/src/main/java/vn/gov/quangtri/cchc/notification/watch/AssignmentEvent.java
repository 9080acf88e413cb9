package vn.gov.quangtri.cchc.notification.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The fields of an assignment's event that this service reads.
 *
 * @param deadlineVersion of the due day, which is the last of several
 * @param extensionWaiting an extension that was asked for in time waits for its decision, where there is one day; owners of before say
 *     nothing
 */
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
        List<Occurrence> occurrences,
        Boolean extensionWaiting) {

    static final String EXTENSION_WAITING = "EXTENSION_WAITING";

    /**
     * Why nothing is to be sent; null while it is open. Whoever coordinates gets no ladder; what was done or handed back waits for
     * others, and so does whoever asked in time for another day.
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
            case "NOT_STARTED", "IN_PROGRESS" -> Boolean.TRUE.equals(extensionWaiting) ? EXTENSION_WAITING : null;
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
        boolean over = hasOccurrences()
                && occurrences.stream()
                        .noneMatch(one -> one.isOpen() && one.dueOn().equals(dueOn));
        return over ? null : dueOn;
    }

    /** All of several days, each in its place, without a day where nothing is to be done on it any more. */
    private List<DayKept> daysOnTheWay() {
        if (hasOccurrences()) {
            return occurrences.stream().map(Occurrence::watched).toList();
        }
        return milestones == null
                ? List.of()
                : milestones.stream().map(Milestone::watched).toList();
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
