package vn.gov.quangtri.cchc.report.rates;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.quangtri.cchc.report.obligation.LedgerLine;

/**
 * How many reports were owed, sent, late. Submitted, missing and waived together are what is owed.
 *
 * @param returned sent back and not yet sent again; those back for correction count as submitted, too
 * @param correctionsOverdue of those returned: back for correction, and the correction's day is past
 * @param completeness submitted ÷ (owed − waived), four decimals; null when nothing is owed
 * @param timeliness on time ÷ (owed − waived)
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(description = "Tỷ lệ báo cáo / How many reports were owed, sent, late")
public record RateFigures(
        long owed,
        long submitted,
        long onTime,
        long late,
        long returned,
        long correctionsOverdue,
        long waived,
        long missing,
        @Schema(examples = "0.9744") BigDecimal completeness,
        @Schema(examples = "0.9231") BigDecimal timeliness) {

    /** @param on the day asked about */
    public static RateFigures of(List<LedgerLine> lines, LocalDate on) {
        long waived = count(lines, LedgerLine::waived);
        long submitted = count(lines, LedgerLine::submitted);
        long onTime = count(lines, LedgerLine::submittedOnTime);
        long due = lines.size() - waived;
        return new RateFigures(
                lines.size(),
                submitted,
                onTime,
                count(lines, LedgerLine::submittedLate),
                count(lines, LedgerLine::returned),
                count(lines, line -> line.correctionOverdue(on)),
                waived,
                count(lines, LedgerLine::missing),
                ratio(submitted, due),
                ratio(onTime, due));
    }

    private static long count(List<LedgerLine> lines, Predicate<LedgerLine> which) {
        return lines.stream().filter(which).count();
    }

    private static BigDecimal ratio(long part, long whole) {
        return whole == 0 ? null : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    }
}
