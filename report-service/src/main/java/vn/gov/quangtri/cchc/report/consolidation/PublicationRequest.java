package vn.gov.quangtri.cchc.report.consolidation;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Công bố báo cáo tổng hợp / Publishes a consolidated report")
record PublicationRequest(
        @Schema(examples = "512/BC-SNV", description = "Number and symbol of the paper; may be left out")
        @Size(max = 64)
        @Pattern(regexp = "\\S(.*\\S)?")
        String documentNumber) {}
