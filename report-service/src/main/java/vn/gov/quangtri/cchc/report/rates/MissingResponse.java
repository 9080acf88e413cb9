package vn.gov.quangtri.cchc.report.rates;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.report.obligation.LedgerLine;
import vn.gov.quangtri.cchc.report.obligation.Mode;

@Schema(name = "MissingList", description = "Cơ quan chưa gửi báo cáo / Who has not reported, on a day")
record MissingResponse(
        UUID roundId,
        LocalDate on,

        @Schema(description = "Ordered by the People's Committee")
        List<AgencyLine> ordered,

        @Schema(description = "Asked, not ordered") List<AgencyLine> requested,

        @Schema(description = "Reported, but a correction that was asked for is overdue")
        List<AgencyLine> corrections) {

    static MissingResponse of(UUID roundId, LocalDate on, List<LedgerLine> lines) {
        return new MissingResponse(
                roundId,
                on,
                of(lines, on, line -> line.mode() == Mode.ORDERED && line.missing()),
                of(lines, on, line -> line.mode() == Mode.REQUESTED && line.missing()),
                of(lines, on, line -> line.correctionOverdue(on)));
    }

    private static List<AgencyLine> of(List<LedgerLine> lines, LocalDate on, Predicate<LedgerLine> which) {
        return lines.stream().filter(which).map(line -> AgencyLine.of(line, on)).toList();
    }
}
