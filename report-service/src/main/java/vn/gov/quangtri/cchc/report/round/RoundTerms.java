package vn.gov.quangtri.cchc.report.round;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a round is opened with.
 *
 * @param kind one round of a kind in a plan
 * @param recipient key of the agency that the reports go to, null if the plan does not say
 * @param phrase the sending day in the plan's words
 * @param dueOn last day on time
 * @param cutOffOn last day of what is reported on, null for the sending day
 */
public record RoundTerms(
        UUID planId,
        String kind,
        String title,
        String planNumber,
        int planYear,
        UUID formId,
        String recipient,
        String phrase,
        LocalDate dueOn,
        LocalDate cutOffOn) {}
