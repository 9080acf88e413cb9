package vn.gov.quangtri.cchc.report.extension;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.rules.extension.Decision;

/** What was decided, and in which document. */
record DecisionRequest(
        @Schema(examples = "true") @NotNull Boolean granted,

        @Schema(description = "The day granted, where it is not the one asked for", examples = "2023-12-10")
        LocalDate dueOn,

        @Schema(
                description = "Number of the document; the monitor may decide on its own round without one",
                examples = "1520/UBND-NC")
        @Size(max = 64)
        String number,

        @Schema(
                description =
                        "That document's day, not before the request, or its letter where it has one, and not in the future;"
                                + " the new due day is in force from it on",
                examples = "2023-11-24")
        @NotNull
        LocalDate decidedOn,

        @Size(max = 2000) String note) {

    Decision decision() {
        return new Decision(granted, dueOn, number, decidedOn, note);
    }
}
