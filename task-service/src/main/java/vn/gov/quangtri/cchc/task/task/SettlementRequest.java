package vn.gov.quangtri.cchc.task.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an editor says a deadline means: a last day, that there is none, or that the reading is right. */
record SettlementRequest(
        @Schema(description = "The last day on time; with kind DATE alone", examples = "2023-06-30")
        LocalDate dueOn,

        @Schema(description = "DATE (the default), ONGOING, or AS_READ to confirm the reading", examples = "DATE")
        SettlementKind kind,

        @NotBlank @Size(max = 2000) String reason) {

    SettlementRequest {
        kind = kind == null ? SettlementKind.DATE : kind;
    }

    /** A day goes with DATE and with nothing else. */
    boolean isWhole() {
        return (kind == SettlementKind.DATE) == (dueOn != null);
    }
}
