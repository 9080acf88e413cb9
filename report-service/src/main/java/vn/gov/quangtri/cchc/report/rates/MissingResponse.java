package vn.gov.quangtri.cchc.report.rates;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.report.obligation.LedgerLine;
import vn.gov.quangtri.cchc.report.obligation.Mode;

@Schema(name = "MissingList", description = "Cơ quan chưa gửi báo cáo / Who has not reported, on a day")
record MissingResponse(
        UUID roundId,
        LocalDate on,

        @Schema(description = "Ordered by the People's Committee")
        List<AgencyLine> ordered,

        @Schema(description = "Asked, not ordered") List<AgencyLine> requested) {

    static MissingResponse of(UUID roundId, LocalDate on, List<LedgerLine> lines) {
        return new MissingResponse(roundId, on, of(lines, Mode.ORDERED, on), of(lines, Mode.REQUESTED, on));
    }

    private static List<AgencyLine> of(List<LedgerLine> lines, Mode mode, LocalDate on) {
        return lines.stream()
                .filter(line -> line.mode() == mode && line.missing())
                .map(line -> AgencyLine.of(line, on))
                .toList();
    }
}
