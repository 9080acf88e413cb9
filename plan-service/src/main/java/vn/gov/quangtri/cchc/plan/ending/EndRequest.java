package vn.gov.quangtri.cchc.plan.ending;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a plan is closed or revoked. */
record EndRequest(
        @NotBlank @Size(max = 1000) @Schema(examples = "Đã hoàn thành việc tổng hợp năm 2023")
        String reason) {}
