package vn.gov.quangtri.cchc.report.consolidation;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Lập báo cáo tổng hợp / Draws up the next revision")
record ConsolidationRequest(@NotNull UUID roundId) {}
