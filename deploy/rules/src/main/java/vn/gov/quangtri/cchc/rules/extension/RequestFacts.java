package vn.gov.quangtri.cchc.rules.extension;

import java.time.LocalDate;

/**
 * What a decision needs to know of the request.
 *
 * @param dueOn the due day in force, which it would move
 * @param dueSince the day from which that is in force; null for the original one
 * @param requestedDueOn the day asked for
 * @param wroteOn from when on it could be decided: {@link Asked#wroteOn}
 */
public record RequestFacts(LocalDate dueOn, LocalDate dueSince, LocalDate requestedDueOn, LocalDate wroteOn) {}
