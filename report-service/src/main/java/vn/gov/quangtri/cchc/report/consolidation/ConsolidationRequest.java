package vn.gov.quangtri.cchc.report.consolidation;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Lập báo cáo tổng hợp / Draws up the next revision")
record ConsolidationRequest(
        @Schema(examples = "018c2b1e-7f3a-7a10-9d3c-5b2f4c6d8e90") @NotNull
        UUID roundId) {}
