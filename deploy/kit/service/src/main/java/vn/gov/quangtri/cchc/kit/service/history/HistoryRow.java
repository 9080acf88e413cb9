package vn.gov.quangtri.cchc.kit.service.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One change, as a service's table of history keeps it.
 *
 * @param kind of the changed thing, such as {@code report}
 * @param ref id of that thing
 * @param at the instant, kept in microseconds
 * @param officeDay the office's day
 * @param subject of the token that changed it
 * @param post of whoever did, which is shown to people
 * @param what the deed, such as {@code submitted}
 * @param before the state before as JSON, null for something new
 * @param after the state after as JSON, null for something deleted
 * @param why the reason given, null where none is asked
 */
public record HistoryRow(
        String kind,
        UUID ref,
        Instant at,
        LocalDate officeDay,
        String subject,
        String post,
        String what,
        String before,
        String after,
        String why) {}
