package vn.gov.quangtri.cchc.task.task;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The day of the event that a relative deadline counts from.
 *
 * @param on the event's day
 * @param dueOn the last day on time that follows from it
 * @param by the post of who entered or corrected it; null for {@linkplain #forOthers others}, as the reason
 * @param at when it was entered, in UTC
 * @param reason the document or the circumstance
 */
public record EventDay(LocalDate on, LocalDate dueOn, String by, Instant at, String reason) {

    /** Without who said it, and why. */
    EventDay forOthers() {
        return new EventDay(on, dueOn, null, at, null);
    }
}
