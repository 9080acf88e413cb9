package vn.gov.quangtri.cchc.task.assignment;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.rules.standing.Standing;

/**
 * One of the days on which an assignment's work is owed, as it stands today.
 *
 * @param dueOn its last day on time, in force now
 * @param originalDueOn the one it first had, which names it in paths and no extension overwrites
 * @param text a milestone's words; null for work that recurs
 * @param standing null for what owes nothing
 * @param daysLate calendar days past the due day in force; 0 is not late
 * @param daysLateAgainstOriginal the same against the original due day
 * @param content what the agency wrote of it; left out for other agencies
 */
record OccurrenceResponse(
        @Schema(examples = "2023-05-31") LocalDate dueOn,
        @Schema(examples = "2023-05-31") LocalDate originalDueOn,
        String text,
        @Schema(examples = "NOT_STARTED") OccurrenceState state,
        Standing standing,
        String standingText,
        int daysLate,
        int daysLateAgainstOriginal,
        LocalDate completedOn,
        AssignmentContent content,

        @Schema(
                examples = "[\"progress\",\"completion\"]",
                description = "What the caller may do with it now: each is posted to the path that ends so")
        List<String> allowedActions) {}
