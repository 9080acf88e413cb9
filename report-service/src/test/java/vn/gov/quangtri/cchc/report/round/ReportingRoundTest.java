package vn.gov.quangtri.cchc.report.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.report.obligation.ObligationFixture;

class ReportingRoundTest {

    @Test
    void countsDataUpToTheCutOff() {
        LocalDate cutOff = LocalDate.of(2023, 11, 15);
        assertEquals(cutOff, ObligationFixture.round(cutOff).cutOffOn());
    }

    @Test
    void neverCountsDataBeyondTheSendingDay() {
        assertEquals(
                ObligationFixture.DUE,
                ObligationFixture.round(LocalDate.of(2023, 12, 31)).cutOffOn());
        assertEquals(ObligationFixture.DUE, ObligationFixture.round(null).cutOffOn());
    }

    @Test
    void reportsFromTheBeginningOfThePlansYear() {
        assertEquals(LocalDate.of(2023, 1, 1), ObligationFixture.round().periodFrom());
    }

    @Test
    void isClosedOnce() {
        ReportingRound round = ObligationFixture.round();
        round.close(CloseCause.MONITOR, ObligationFixture.DUE);
        assertThrows(Refusal.class, () -> round.close(CloseCause.PLAN_REVOKED, ObligationFixture.DUE));
        assertEquals(CloseCause.MONITOR, round.closeCause());
    }
}
