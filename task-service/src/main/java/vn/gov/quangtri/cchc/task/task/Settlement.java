package vn.gov.quangtri.cchc.task.task;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An editor's word on what a deadline means, over what was read from the phrase.
 *
 * @param kind a day, no day, or the reading as it is
 * @param dueOn the last day, where a day is said
 * @param by the editor's post
 * @param at when it was said, in UTC
 * @param reason why
 */
public record Settlement(SettlementKind kind, LocalDate dueOn, String by, Instant at, String reason) {}
