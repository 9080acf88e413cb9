package vn.gov.quangtri.cchc.task.assignment;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.rules.standing.Standing;

/**
 * A row of a list: all that a screen prints.
 *
 * @param agency the agency of origin
 * @param holder key of who has it now
 * @param standing how it stood on the day asked about
 * @param standingText the standing as offices print it, in the caller's language
 * @param daysLate calendar days past the due day in force; 0 is not late
 * @param daysLateAgainstOriginal the same against the original due day
 * @param occurrences null where the work has one day or none
 * @param lastWord on ongoing work, without its result; null while none was asked or said
 */
public record AssignmentSummary(
        UUID id,
        UUID planId,
        @Schema(examples = "00/KH-UBND") String planNumber,
        UUID taskId,
        @Schema(examples = "2") int taskNumber,
        String taskContent,
        AgencyName agency,
        String holder,
        AssignmentRole role,
        @Schema(examples = "Hoàn thành trước quý IV/2023") String phrase,
        @Schema(examples = "QUARTER") String deadlineKind,
        @Schema(examples = "2023-09-30") LocalDate dueOn,
        @Schema(examples = "2023-09-30") LocalDate originalDueOn,
        Standing standing,
        String standingText,
        int daysLate,
        int daysLateAgainstOriginal,
        boolean bornLate,
        AssignmentState state,
        int percent,
        LocalDate completedOn,
        LocalDate issuedOn,
        OccurrenceCounts occurrences,
        WordSummary lastWord) {}
