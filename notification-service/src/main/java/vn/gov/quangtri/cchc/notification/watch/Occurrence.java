package vn.gov.quangtri.cchc.notification.watch;

import java.time.LocalDate;

/**
 * One of several days on which an assignment's work is owed, as task-service publishes it.
 *
 * @param dueOn in force now
 * @param text a milestone's words; null for work that recurs
 * @param deadlineVersion of this day alone; null from owners of before, whose days did not move
 * @param extensionWaiting an extension of this day alone, asked for in time, waits for its decision
 */
record Occurrence(LocalDate dueOn, String text, String state, Long deadlineVersion, Boolean extensionWaiting) {

    /** Something is to be done by this day: neither done, handed back, cancelled nor before the plan's issue. */
    boolean isOpen() {
        return "NOT_STARTED".equals(state) || "IN_PROGRESS".equals(state);
    }

    /** As a day that is watched; without one it only keeps its place. */
    DayKept watched() {
        boolean waits = Boolean.TRUE.equals(extensionWaiting);
        return new DayKept(
                isOpen() ? dueOn : null, text, deadlineVersion, waits ? AssignmentEvent.EXTENSION_WAITING : null);
    }
}
