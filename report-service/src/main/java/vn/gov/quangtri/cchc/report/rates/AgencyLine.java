package vn.gov.quangtri.cchc.report.rates;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.report.copies.AgencyRef;
import vn.gov.quangtri.cchc.report.obligation.Basis;
import vn.gov.quangtri.cchc.report.obligation.LedgerLine;
import vn.gov.quangtri.cchc.report.obligation.Mode;
import vn.gov.quangtri.cchc.report.obligation.ObligationState;
import vn.gov.quangtri.cchc.report.obligation.ReturnKind;

@Schema(description = "Một cơ quan trong bảng tỷ lệ / One agency in the rates")
record AgencyLine(
        UUID obligationId,
        AgencyRef agency,
        @Schema(examples = "DEPARTMENT") String agencyKind,
        Basis basis,
        Mode mode,
        LocalDate dueOn,

        @Schema(description = "The first due day, which no extension overwrites")
        LocalDate originalDueOn,

        ObligationState state,
        LocalDate submittedOn,
        Boolean onTime,

        @Schema(description = "Calendar days after the due day; 0 when not late")
        long daysLate,

        @Schema(description = "The same against the original due day")
        long daysLateAgainstOriginal,

        @Schema(description = "Why it was sent back, while it is")
        ReturnKind returnKind,

        @Schema(description = "Last day of the correction", examples = "2023-12-08")
        LocalDate correctionDueOn,

        @Schema(description = "Calendar days after the correction's day; 0 when none is overdue")
        long correctionDaysLate) {

    static AgencyLine of(LedgerLine line, LocalDate on) {
        return new AgencyLine(
                line.obligationId(),
                line.agency(),
                line.agencyKind(),
                line.basis(),
                line.mode(),
                line.dueOn(),
                line.originalDueOn(),
                line.state(),
                line.submittedOn(),
                line.onTime(),
                line.lateness(on).days(),
                line.lateness(on).originalDays(),
                line.returnKind(),
                line.correctionDueOn(),
                line.correctionDaysLate(on));
    }
}
