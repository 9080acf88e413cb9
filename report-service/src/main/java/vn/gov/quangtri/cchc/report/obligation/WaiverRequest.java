package vn.gov.quangtri.cchc.report.obligation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Miễn báo cáo / Lets an agency off its report")
record WaiverRequest(
        @NotBlank
        @Size(max = 2000)
        @Schema(examples = "Đơn vị đang sáp nhập, số liệu nằm trong báo cáo của đơn vị tiếp nhận")
        String reason) {}
