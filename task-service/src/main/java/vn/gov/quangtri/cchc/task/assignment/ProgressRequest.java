package vn.gov.quangtri.cchc.task.assignment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the work is. */
record ProgressRequest(
        @Schema(examples = "40") @NotNull @Min(0) @Max(100) Integer percent,

        @Schema(examples = "Đã mở 2/5 lớp") @Size(max = 5000)
        String note,

        @Schema(description = "What came of it so far") @Size(max = 5000)
        String result) {}
