package vn.gov.quangtri.cchc.notification.pause;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why sending is held back; kept on record. */
record PauseRequest(
        @Schema(examples = "Chờ rà soát lại lịch làm việc") @NotBlank @Size(max = 2000)
        String reason) {}
