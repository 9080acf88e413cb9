package vn.gov.quangtri.cchc.task.task;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where in the appendix a row is to stand. */
record PositionRequest(
        @Schema(description = "Its place from 1; beyond the last it is the last", examples = "3")
        @NotNull
        @Min(1)
        @Max(9999)
        Integer position) {}
