package vn.gov.quangtri.cchc.task.assignment;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A note beside a confirmation; the body may be left out. */
record ConfirmationRequest(
        @Schema(examples = "Đã kiểm tra minh chứng") @Size(max = 5000)
        String note) {}
