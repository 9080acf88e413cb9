package vn.gov.quangtri.cchc.report.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.report.fixture.Schemas;
import vn.gov.quangtri.cchc.report.obligation.ObligationFixture;

class RoundEventTest {

    @Test
    void fitsItsSchemaWhileItIsOpenAndAfterwards() {
        ReportingRound round = ObligationFixture.round();
        assertFits(round);
        round.close(CloseCause.MONITOR, ObligationFixture.DUE);
        assertFits(round);
        assertEquals(ObligationFixture.DUE, RoundEvent.of(round).closedOn());
    }

    @Test
    void isRefusedByTheSchemaWithAnotherStateOrWithoutItsDays() {
        record Wrong(String state, String cutOffOn) {}
        assertEquals(
                2,
                Schemas.faults("round", new Wrong("LOST", null)).stream()
                        .filter(fault -> fault.startsWith("$.state") || fault.startsWith("$.cutOffOn"))
                        .count());
        assertFalse(Schemas.faults("round", new Wrong("OPEN", "2023-11-29")).isEmpty());
    }

    private static void assertFits(ReportingRound round) {
        assertEquals(List.of(), Schemas.faults("round", RoundEvent.of(round)));
    }
}
