package vn.gov.quangtri.cchc.task.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * What a deadline's phrase means.
 *
 * @param phrase as written
 * @param boundary null where there is none to speak of (ongoing, recurring by period, relative, unresolved)
 * @param opensOn first day of the window; null when it is open
 * @param dueOn the last day on time by the best reading, even where it needs confirmation; the last of several; null when none is known
 * @param milestones several watched days with their texts; empty for a single day
 * @param recurrence RFC 5545 rule, or null
 * @param occurrences last days of the occurrences that are owed
 * @param resolved false where no day can be known (relative, unresolved); ongoing work is resolved and has none
 * @param needsConfirmation an editor should look at it before it counts
 * @param alternatives other readings
 * @param event what a relative deadline waits for, as written
 * @param offset how far from the event, or null
 * @param rule the name of the rule that read it
 * @param explanation in Vietnamese, for people
 * @param explanationEn the same in English
 */
public record Meaning(
        String phrase,
        DeadlineKind kind,
        Boundary boundary,
        LocalDate opensOn,
        LocalDate dueOn,
        List<Milestone> milestones,
        String recurrence,
        List<LocalDate> occurrences,
        boolean resolved,
        boolean needsConfirmation,
        List<Alternative> alternatives,
        String event,
        Offset offset,
        String rule,
        String explanation,
        String explanationEn) {

    public Meaning {
        milestones = List.copyOf(milestones);
        occurrences = List.copyOf(occurrences);
        alternatives = List.copyOf(alternatives);
    }

    /** Whether a plan may be issued with it as it stands: a day or none is known, or it waits for an event; nothing is to be confirmed. */
    public boolean understood() {
        return !needsConfirmation && (resolved || kind == DeadlineKind.RELATIVE);
    }
}
