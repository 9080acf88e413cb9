package vn.gov.quangtri.cchc.task.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why what was said of a deadline is taken back. */
record TakingBackRequest(
        @Schema(examples = "Nhập nhầm sang nhiệm vụ khác") @NotBlank @Size(max = 2000)
        String reason) {}
