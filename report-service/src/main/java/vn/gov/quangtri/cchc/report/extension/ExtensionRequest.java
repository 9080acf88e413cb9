package vn.gov.quangtri.cchc.report.extension;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.rules.extension.Asked;

/** Which day is asked for, and why. */
record ExtensionRequest(
        @Schema(description = "After the due day in force, and not over yet", examples = "2023-12-15") @NotNull
        LocalDate requestedDueOn,

        @Schema(examples = "Chờ số liệu của đơn vị trực thuộc") @NotBlank @Size(max = 2000)
        String reason,

        @Schema(description = "Number of the agency's letter, if it wrote one", examples = "215/STC-VP") @Size(max = 64)
        String documentNumber,

        @Schema(description = "That letter's day", examples = "2023-11-20")
        LocalDate documentDate) {

    Asked asked() {
        return new Asked(requestedDueOn, reason, documentNumber, documentDate);
    }
}
