package vn.gov.quangtri.cchc.report.rates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.gov.quangtri.cchc.report.obligation.ObligationFixture.november;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.report.obligation.LedgerLine;
import vn.gov.quangtri.cchc.report.obligation.Obligation;
import vn.gov.quangtri.cchc.report.obligation.ObligationFixture;
import vn.gov.quangtri.cchc.report.obligation.ReturnKind;

class RateFiguresTest {

    @Test
    void divideByWhatIsOwedWithoutWhatIsWaived() {
        RateFigures rates = RateFigures.of(
                lines(
                        o -> o.submitted(november(28)),
                        o -> o.submitted(november(30)),
                        o -> o.waived("sáp nhập"),
                        o -> {}),
                november(30));
        assertEquals(
                new RateFigures(4, 2, 1, 1, 0, 0, 1, 1, new BigDecimal("0.6667"), new BigDecimal("0.3333")), rates);
    }

    @Test
    void countACorrectionAsSubmittedAndWhatWasNoReportAsMissing() {
        RateFigures rates = RateFigures.of(
                lines(
                        o -> {
                            o.submitted(november(28));
                            o.returned(ReturnKind.CORRECTION, november(30));
                        },
                        o -> {
                            o.submitted(november(28));
                            o.returned(ReturnKind.NOT_A_REPORT, null);
                        }),
                LocalDate.of(2023, 12, 1));
        assertEquals(1, rates.submitted());
        assertEquals(1, rates.onTime());
        assertEquals(2, rates.returned());
        assertEquals(1, rates.correctionsOverdue());
        assertEquals(1, rates.missing());
    }

    @Test
    void haveNoRatioWhereNothingIsOwed() {
        assertNull(RateFigures.of(List.of(), november(30)).completeness());
        assertNull(
                RateFigures.of(lines(o -> o.waived("sáp nhập")), november(30)).timeliness());
    }

    @Test
    void addUpToWhatIsOwed() {
        RateFigures rates = RateFigures.of(
                lines(o -> o.submitted(november(1)), o -> o.started(), o -> o.waived("x"), o -> {}), november(30));
        assertEquals(rates.owed(), rates.submitted() + rates.missing() + rates.waived());
    }

    @SafeVarargs
    private static List<LedgerLine> lines(Consumer<Obligation>... lives) {
        return Stream.of(lives)
                .map(life -> {
                    Obligation owed = ObligationFixture.owed();
                    life.accept(owed);
                    return LedgerLine.of(owed);
                })
                .toList();
    }
}
