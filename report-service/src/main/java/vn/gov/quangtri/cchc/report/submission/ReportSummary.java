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

    /** @param row the report's id, state, current version and etag, then its obligation: contents stay in the database */
    static ReportSummary of(Object[] row) {
        Obligation owed = (Obligation) row[4];
        return new ReportSummary(
                (UUID) row[0],
                owed.id(),
                owed.round().id(),
                owed.round().planNumber(),
                owed.agencyRef(),
                (ReportState) row[1],
                owed.dueOn(),
                (int) row[2],
                owed.submittedOn(),
                owed.onTime(),
                (long) row[3]);
    }
}
