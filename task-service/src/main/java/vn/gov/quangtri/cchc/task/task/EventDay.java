package vn.gov.quangtri.cchc.task.task;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The day of the event that a relative deadline counts from.
 *
 * @param on the event's day
 * @param dueOn the last day on time that follows from it
 * @param by the editor's post
 * @param at when it was entered, in UTC
 * @param reason the document or the circumstance
 */
public record EventDay(LocalDate on, LocalDate dueOn, String by, Instant at, String reason) {}
