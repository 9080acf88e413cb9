package vn.gov.quangtri.cchc.report.consolidation;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ConsolidatedReport", description = "Báo cáo tổng hợp / The roll-up of a round")
record ConsolidationResponse(
        UUID id,
        UUID roundId,
        String roundTitle,
        UUID planId,
        String planNumber,
        int revision,
        ConsolidationState state,
        LocalDate asOf,
        int reportCount,
        int owedCount,
        int missingCount,

        @Schema(description = "Fingerprint of the content's bytes as they stand here; from publication on")
        String sha256,

        LocalDate publishedOn,

        @Schema(examples = "512/BC-SNV", description = "Number and symbol of its paper, where it was given")
        String documentNumber,

        @Schema(examples = "head.snv") String publishedBy,

        @Schema(implementation = ConsolidatedBody.class) @JsonRawValue
        String content,

        long version,
        long etag,

        @Schema(
                examples = "[\"review\"]",
                description = "What the caller may do with it now: each is posted to the path that ends so")
        List<String> allowedActions) {

    static ConsolidationResponse of(ConsolidatedReport c, List<String> allowedActions) {
        return new ConsolidationResponse(
                c.id(),
                c.round().id(),
                c.round().title(),
                c.round().planId(),
                c.round().planNumber(),
                c.revision(),
                c.state(),
                c.asOf(),
                c.reportCount(),
                c.owedCount(),
                c.missingCount(),
                c.sha256(),
                c.publishedOn(),
                c.documentNumber(),
                c.publishedBy(),
                c.body(),
                c.version(),
                c.etag(),
                allowedActions);
    }
}
