package vn.gov.quangtri.cchc.report.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.report.copies.AgencyRef;
import vn.gov.quangtri.cchc.report.form.Answer;
import vn.gov.quangtri.cchc.report.obligation.Obligation;
import vn.gov.quangtri.cchc.report.obligation.ReturnKind;

@Schema(name = "Report", description = "Báo cáo của cơ quan, đơn vị / One agency's report")
public record ReportResponse(
        UUID id,
        UUID obligationId,
        UUID roundId,
        UUID planId,
        UUID formId,
        @Schema(examples = "00/KH-UBND") String planNumber,
        AgencyRef agency,
        ReportState state,
        @Schema(examples = "2023-11-29") LocalDate dueOn,
        List<Answer> answers,
        List<PlaceText> texts,
        boolean nil,
        String nilDeclaration,

        @Schema(description = "What the activities of the period add up to, by indicator")
        Map<String, Long> sums,

        @Schema(description = "Number of the version sent last; 0 before the first")
        int currentVersion,

        @Schema(description = "Day of the submission that settled timeliness")
        LocalDate submittedOn,

        Boolean onTime,
        ReturnKind returnKind,
        String returnReason,
        LocalDate correctionDueOn,
        long version,
        @Schema(description = "For If-Match") long etag,

        @Schema(
                examples = "[\"edit\",\"submission\"]",
                description =
                        "What the caller may do with it now: edit is a PUT to it, each other is posted to the path that ends so"
                                + " (figures: a PUT)")
        List<String> allowedActions) {

    static ReportResponse of(
            AgencyReport report, ReportContent content, Map<String, Long> sums, List<String> allowedActions) {
        Obligation owed = report.obligation();
        return new ReportResponse(
                report.id(),
                owed.id(),
                owed.round().id(),
                owed.round().planId(),
                owed.round().formId(),
                owed.round().planNumber(),
                owed.agencyRef(),
                report.state(),
                owed.dueOn(),
                content.answers(),
                content.texts(),
                content.nil(),
                content.nilDeclaration(),
                sums,
                report.currentVersion(),
                owed.submittedOn(),
                owed.onTime(),
                report.returnKind(),
                report.returnReason(),
                owed.correctionDueOn(),
                report.version(),
                report.etag(),
                allowedActions);
    }
}
