package vn.gov.quangtri.cchc.task.extension;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a request is withdrawn; the body may be left out. */
record WithdrawalRequest(
        @Schema(examples = "Đã xong trước hạn, không cần gia hạn") @Size(max = 2000)
        String reason) {}
