package vn.gov.quangtri.cchc.task.extension;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.rules.extension.Asked;

/** Which day is asked for, and why. */
record ExtensionRequest(
        @Schema(
                description =
                        "Of work that is owed on several days the one to move, by its original due day; left out for other work",
                examples = "2023-09-30")
        LocalDate occurrence,

        @Schema(description = "After the due day in force, and not over yet", examples = "2023-10-31") @NotNull
        LocalDate requestedDueOn,

        @Schema(examples = "Chờ hướng dẫn của Bộ Nội vụ") @NotBlank @Size(max = 2000)
        String reason,

        @Schema(description = "Number of the agency's letter, if it wrote one", examples = "215/STC-VP") @Size(max = 64)
        String documentNumber,

        @Schema(description = "That letter's day", examples = "2023-09-20")
        LocalDate documentDate) {

    AskedDay asked() {
        return new AskedDay(occurrence, new Asked(requestedDueOn, reason, documentNumber, documentDate));
    }
}
