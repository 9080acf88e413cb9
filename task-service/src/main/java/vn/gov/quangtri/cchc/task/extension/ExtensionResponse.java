package vn.gov.quangtri.cchc.task.extension;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.rules.extension.ExtensionState;
import vn.gov.quangtri.cchc.task.assignment.AgencyName;
import vn.gov.quangtri.cchc.task.assignment.ExtendableWork;

/**
 * A request for an extension, with all that a screen prints of its assignment.
 *
 * @param number its place in the day's chain
 * @param agency the agency of origin
 * @param holder key of who has the assignment now
 * @param occurrence of work that is owed on several days the one that it would move, by its original due day
 * @param dueOn the due day that it asks to move
 * @param originalDueOn the first due day, which no extension overwrites and a correction does
 * @param assignmentVersion version of the assignment's published event
 */
record ExtensionResponse(
        UUID id,
        UUID assignmentId,
        @Schema(examples = "1") int number,
        UUID planId,
        @Schema(examples = "00/KH-UBND") String planNumber,
        @Schema(examples = "2") int taskNumber,
        String taskContent,
        AgencyName agency,
        String holder,
        ExtensionState state,
        @Schema(examples = "2023-09-30") LocalDate occurrence,
        @Schema(examples = "2023-09-30") LocalDate dueOn,
        @Schema(examples = "2023-09-30") LocalDate originalDueOn,
        @Schema(examples = "2023-10-31") LocalDate requestedDueOn,
        String reason,
        String documentNumber,
        LocalDate documentDate,
        @Schema(examples = "2023-09-20") LocalDate askedOn,

        @Schema(description = "Asked after the due day: urging went on")
        boolean askedLate,

        Opinion opinion,
        Decision decision,

        @Schema(description = "The day on which it was decided here, withdrawn or ended")
        LocalDate endedOn,

        @Schema(description = "Why the system ended it by itself; left out where somebody did")
        EndReason endReason,

        long assignmentVersion,

        @Schema(description = "Counts what users changed; the ETag")
        long etag,

        @Schema(
                examples = "[\"opinion\"]",
                description = "What the caller may do with it now: each is posted to the path that ends so")
        List<String> allowedActions) {

    /** @param proposedDueOn left out where it is the day asked for */
    @Schema(name = "ExtensionOpinion")
    record Opinion(boolean agrees, LocalDate proposedDueOn, String note, LocalDate givenOn) {}

    /** @param dueOn the day granted; left out where it was refused */
    @Schema(name = "ExtensionDecision")
    record Decision(boolean granted, LocalDate dueOn, String number, LocalDate decidedOn, String note) {}

    static ExtensionResponse of(Extension e, ExtendableWork work, List<String> allowedActions) {
        return new ExtensionResponse(
                e.id,
                e.assignmentId,
                e.number,
                e.planId,
                work.planNumber(),
                work.taskNumber(),
                work.taskContent(),
                work.agency(),
                work.holder(),
                e.state,
                work.occurrence(),
                e.dueOn,
                work.originalDueOn(),
                e.requestedDueOn,
                e.reason,
                e.documentNumber,
                e.documentDate,
                e.askedOn,
                e.askedLate,
                e.opinionOn == null ? null : new Opinion(e.opinionAgrees, e.opinionDueOn, e.opinionNote, e.opinionOn),
                e.decidedOn == null
                        ? null
                        : new Decision(
                                e.state == ExtensionState.GRANTED,
                                e.grantedDueOn,
                                e.decisionNumber,
                                e.decidedOn,
                                e.decisionNote),
                e.endedOn,
                e.endReason,
                work.version(),
                e.etag,
                allowedActions);
    }
}
