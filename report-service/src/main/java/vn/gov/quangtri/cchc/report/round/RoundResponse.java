package vn.gov.quangtri.cchc.report.round;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Round", description = "Đợt báo cáo / A reporting round")
public record RoundResponse(
        UUID id,

        @Schema(description = "One round of a kind in a plan", examples = "PLAN_RULE")
        String kind,

        @Schema(examples = "Báo cáo kết quả tuyên truyền CCHC năm 2023")
        String title,

        UUID planId,
        @Schema(examples = "00/KH-UBND") String planNumber,
        @Schema(examples = "2023") int planYear,
        UUID formId,

        @Schema(description = "Key of the agency that reports go to", examples = "SNV")
        String recipient,

        @Schema(description = "The sending day in the plan's words", examples = "trước ngày 30/11/2023")
        String phrase,

        @Schema(examples = "2023-01-01") LocalDate periodFrom,

        @Schema(description = "Last day of what is reported on", examples = "2023-11-29")
        LocalDate cutOffOn,

        @Schema(description = "Last day on time", examples = "2023-11-29")
        LocalDate dueOn,

        RoundState state,
        LocalDate openedOn,
        LocalDate closedOn,
        CloseCause closeCause,
        @Schema(description = "Counts every change") long version,

        @Schema(description = "Counts what people change; the ETag")
        long etag) {

    public static RoundResponse of(ReportingRound round) {
        return new RoundResponse(
                round.id(),
                round.kind(),
                round.title(),
                round.planId(),
                round.planNumber(),
                round.planYear(),
                round.formId(),
                round.recipient(),
                round.phrase(),
                round.periodFrom(),
                round.cutOffOn(),
                round.dueOn(),
                round.state(),
                round.openedOn(),
                round.closedOn(),
                round.closeCause(),
                round.version(),
                round.etag());
    }
}
