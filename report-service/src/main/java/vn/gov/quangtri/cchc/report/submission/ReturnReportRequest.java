package vn.gov.quangtri.cchc.report.submission;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.report.obligation.ReturnKind;

@Schema(description = "Trả lại báo cáo / Sends a report back")
record ReturnReportRequest(
        @NotNull ReturnKind kind,

        @NotBlank @Size(max = 2000) @Schema(examples = "Đề nghị bổ sung số liệu kinh phí")
        String reason) {}
