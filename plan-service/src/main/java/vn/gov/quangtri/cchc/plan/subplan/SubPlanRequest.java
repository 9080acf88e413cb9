package vn.gov.quangtri.cchc.plan.subplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose plan is entered, and its paper. */
record SubPlanRequest(
        @NotBlank @Size(max = 40) @Schema(description = "Key of an agency of the plan's directory", examples = "STC")
        String agency,

        @NotNull @Valid SubPlanPaper paper) {}
