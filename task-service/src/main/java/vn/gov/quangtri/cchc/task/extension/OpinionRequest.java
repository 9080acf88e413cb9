package vn.gov.quangtri.cchc.task.extension;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.rules.extension.Opinion;

/** What the monitor thinks of a request. */
record OpinionRequest(
        @Schema(examples = "true") @NotNull Boolean agrees,

        @Schema(
                description = "The day that the monitor proposes, where it is not the one asked for",
                examples = "2023-10-15")
        LocalDate proposedDueOn,

        @Schema(examples = "Đề nghị cho gia hạn") @Size(max = 2000)
        String note) {

    Opinion opinion() {
        return new Opinion(agrees, proposedDueOn, note);
    }
}
