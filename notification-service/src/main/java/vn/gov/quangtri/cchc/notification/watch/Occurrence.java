package vn.gov.quangtri.cchc.notification.watch;

import java.time.LocalDate;

/**
 * One of several days on which an assignment's work is owed, as task-service publishes it.
 *
 * @param text a milestone's words; null for work that recurs
 */
record Occurrence(LocalDate dueOn, String text, String state) {

    /** Something is to be done by this day: neither done, handed back, cancelled nor before the plan's issue. */
    boolean isOpen() {
        return "NOT_STARTED".equals(state) || "IN_PROGRESS".equals(state);
    }

    /** As a day that is watched; without one it only keeps its place. */
    Milestone watched() {
        return new Milestone(isOpen() ? dueOn : null, text);
    }
}
