package vn.gov.quangtri.cchc.report.consolidation;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Báo cáo tổng hợp trong danh sách / A consolidated report in a list")
record ConsolidationSummary(
        UUID id,
        UUID roundId,
        String roundTitle,
        UUID planId,
        String planNumber,
        int revision,
        ConsolidationState state,
        LocalDate asOf,

        @Schema(description = "Report versions it is added up from")
        int reportCount,

        int owedCount,
        int missingCount,
        String sha256,
        LocalDate publishedOn,
        long etag) {}
