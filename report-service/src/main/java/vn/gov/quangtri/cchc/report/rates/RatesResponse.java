package vn.gov.quangtri.cchc.report.rates;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.report.obligation.LedgerLine;
import vn.gov.quangtri.cchc.report.obligation.Mode;

@Schema(name = "Rates", description = "Tỷ lệ báo cáo của một đợt, vào một ngày / The rates of a round, on a day")
record RatesResponse(
        UUID roundId,
        LocalDate on,
        RateFigures total,

        @Schema(description = "Those ordered by the People's Committee")
        RateFigures ordered,

        @Schema(description = "Those asked: the Front and the mass organisations; in no ranking")
        RateFigures requested,

        List<AgencyLine> agencies) {

    static RatesResponse of(UUID roundId, LocalDate on, List<LedgerLine> lines) {
        return new RatesResponse(
                roundId,
                on,
                RateFigures.of(lines, on),
                RateFigures.of(of(lines, Mode.ORDERED), on),
                RateFigures.of(of(lines, Mode.REQUESTED), on),
                lines.stream().map(line -> AgencyLine.of(line, on)).toList());
    }

    private static List<LedgerLine> of(List<LedgerLine> lines, Mode mode) {
        return lines.stream().filter(line -> line.mode() == mode).toList();
    }
}
