package vn.gov.quangtri.cchc.plan.directory;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cell to be read. */
record ResolveRequest(
        @NotNull
        @Size(max = 20_000)
        @Schema(description = "The cell as it was typed", examples = "Văn phòng UBND tỉnh; Sở Nội vụ;")
        String text,

        @Schema(description = "Agencies are those of this day; today where left out", examples = "2023-04-01")
        LocalDate on) {}
