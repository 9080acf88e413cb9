package vn.gov.quangtri.cchc.plan.succession;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a succession did not happen. */
record UndoRequest(
        @NotBlank @Size(max = 1000) @Schema(examples = "Nghị quyết chưa được thông qua")
        String reason) {}
