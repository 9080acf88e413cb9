package vn.gov.quangtri.cchc.report.extension;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.report.copies.AgencyRef;
import vn.gov.quangtri.cchc.report.obligation.Obligation;
import vn.gov.quangtri.cchc.rules.extension.ExtensionState;

/**
 * A request for an extension, with all that a screen prints of its obligation.
 *
 * @param number its place in the obligation's chain, and its name in paths
 * @param agency the agency of origin
 * @param holder key of who owes the report now
 * @param dueOn the due day that it asks to move
 * @param originalDueOn the first due day, which no extension overwrites
 * @param obligationVersion version of the obligation's published event
 */
@Schema(name = "Extension", description = "Đề nghị gia hạn gửi báo cáo / A request to move a report's day")
record ExtensionResponse(
        UUID id,
        UUID obligationId,
        @Schema(examples = "1") int number,
        UUID roundId,
        String roundTitle,
        @Schema(examples = "00/KH-UBND") String planNumber,
        AgencyRef agency,
        String holder,
        ExtensionState state,
        @Schema(examples = "2023-11-29") LocalDate dueOn,
        @Schema(examples = "2023-11-29") LocalDate originalDueOn,
        @Schema(examples = "2023-12-15") LocalDate requestedDueOn,
        String reason,
        String documentNumber,
        LocalDate documentDate,
        @Schema(examples = "2023-11-20") LocalDate askedOn,

        @Schema(description = "Asked after the due day: urging went on")
        boolean askedLate,

        Opinion opinion,
        Decision decision,

        @Schema(description = "The day on which it was decided here, withdrawn or ended")
        LocalDate endedOn,

        @Schema(description = "Why the system ended it by itself; left out where somebody did")
        EndReason endReason,

        long obligationVersion,

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

    static ExtensionResponse of(Extension e, Obligation owed, List<String> allowedActions) {
        return new ExtensionResponse(
                e.id,
                e.obligationId,
                e.number,
                owed.round().id(),
                owed.round().title(),
                owed.round().planNumber(),
                owed.agencyRef(),
                owed.holder(),
                e.state,
                e.dueOn,
                owed.deadline().originalDueOn(),
                e.requestedDueOn,
                e.reason,
                e.documentNumber,
                e.documentDate,
                e.askedOn,
                e.askedLate,
                opinion(e),
                decision(e),
                e.endedOn,
                e.endReason,
                owed.version(),
                e.etag,
                allowedActions);
    }

    private static Opinion opinion(Extension e) {
        return e.opinionOn == null ? null : new Opinion(e.opinionAgrees, e.opinionDueOn, e.opinionNote, e.opinionOn);
    }

    private static Decision decision(Extension e) {
        return e.decidedOn == null
                ? null
                : new Decision(
                        e.state == ExtensionState.GRANTED,
                        e.grantedDueOn,
                        e.decisionNumber,
                        e.decidedOn,
                        e.decisionNote);
    }
}
