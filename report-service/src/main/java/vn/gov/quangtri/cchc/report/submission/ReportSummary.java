package vn.gov.quangtri.cchc.report.submission;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.report.copies.AgencyRef;
import vn.gov.quangtri.cchc.report.obligation.Obligation;

@Schema(description = "Báo cáo trong danh sách / A report in a list")
record ReportSummary(
        UUID id,
        UUID obligationId,
        UUID roundId,
        String planNumber,
        AgencyRef agency,
        ReportState state,
        LocalDate dueOn,
        int currentVersion,
        LocalDate submittedOn,
        Boolean onTime,
        long etag) {

    static ReportSummary of(AgencyReport report) {
        Obligation owed = report.obligation();
        return new ReportSummary(
                report.id(),
                owed.id(),
                owed.round().id(),
                owed.round().planNumber(),
                owed.agencyRef(),
                report.state(),
                owed.dueOn(),
                report.currentVersion(),
                owed.submittedOn(),
                owed.onTime(),
                report.etag());
    }
}
