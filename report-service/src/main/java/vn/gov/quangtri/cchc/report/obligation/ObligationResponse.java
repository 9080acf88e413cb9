package vn.gov.quangtri.cchc.report.obligation;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.report.copies.AgencyRef;
import vn.gov.quangtri.cchc.rules.standing.Lateness;

@Schema(name = "Obligation", description = "Nghĩa vụ báo cáo / What one agency owes in one round")
public record ObligationResponse(
        UUID id,
        UUID roundId,
        String roundTitle,
        UUID planId,
        @Schema(examples = "00/KH-UBND") String planNumber,
        AgencyRef agency,

        @Schema(description = "Key of the agency that has to do it now", examples = "STC")
        String holder,

        @Schema(examples = "DEPARTMENT") String agencyKind,
        Basis basis,
        Mode mode,
        int deadlineVersion,
        @Schema(examples = "2023-11-29") LocalDate dueOn,

        @Schema(description = "The first due day, which no extension overwrites", examples = "2023-11-29")
        LocalDate originalDueOn,

        ObligationState state,
        @Schema(description = "Nothing more is owed now") boolean settled,

        @Schema(description = "Day of the submission that settled timeliness")
        LocalDate submittedOn,

        Boolean onTime,

        @Schema(description = "Calendar days after the due day in force, today; 0 when not late", examples = "0")
        long daysLate,

        @Schema(description = "The same against the original due day", examples = "16")
        long daysLateAgainstOriginal,

        ReturnKind returnKind,
        LocalDate correctionDueOn,
        String waiverReason,
        long version,

        @Schema(description = "For If-Match of receipt, waiver and extensions")
        long etag) {

    /** @param today the office's day, by which a missing report is late */
    public static ObligationResponse of(Obligation o, LocalDate today) {
        Lateness late = LedgerLine.of(o).lateness(today);
        return new ObligationResponse(
                o.id(),
                o.round().id(),
                o.round().title(),
                o.round().planId(),
                o.round().planNumber(),
                o.agencyRef(),
                o.holder(),
                o.agencyKind(),
                o.basis(),
                o.mode(),
                o.deadline().version(),
                o.dueOn(),
                o.deadline().originalDueOn(),
                o.state(),
                o.settled(),
                o.submittedOn(),
                o.onTime(),
                late.days(),
                late.originalDays(),
                o.returnKind(),
                o.correctionDueOn(),
                o.waiverReason(),
                o.version(),
                o.etag());
    }
}
