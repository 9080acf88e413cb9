package vn.gov.quangtri.cchc.task.assignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why work is sent back or opened again. */
record ReasonRequest(
        @Schema(examples = "Chưa có danh sách học viên") @NotBlank @Size(max = 2000)
        String reason) {}
