package vn.gov.quangtri.cchc.report.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.report.fixture.Schemas;

class ObligationEventTest {

    @Test
    void fitsItsSchemaInEveryState() {
        Obligation owed = ObligationFixture.owed();
        assertFits(owed);
        owed.started();
        assertFits(owed);
        owed.extensionAsked(true);
        assertFits(owed);
        owed.extended(LocalDate.of(2023, 12, 15), LocalDate.of(2023, 11, 20));
        assertFits(owed);
        owed.submitted(LocalDate.of(2023, 11, 30));
        assertFits(owed);
        owed.returned(ReturnKind.CORRECTION, LocalDate.of(2023, 12, 7));
        assertFits(owed);
        owed.waived("sáp nhập");
        assertFits(owed);
    }

    @Test
    void tellsWhenItsRoundWasOpened() {
        assertEquals(
                ObligationFixture.ISSUED,
                ObligationEvent.of(ObligationFixture.owed()).openedOn());
        record Wrong(String openedOn) {}
        assertFalse(Schemas.faults("obligation", new Wrong(null)).stream()
                .filter(fault -> fault.contains("openedOn"))
                .toList()
                .isEmpty());
    }

    @Test
    void isRefusedByTheSchemaWithAnotherState() {
        record Wrong(String state) {}
        assertFalse(Schemas.faults("obligation", new Wrong("LOST")).isEmpty());
    }

    private static void assertFits(Obligation owed) {
        assertEquals(List.of(), Schemas.faults("obligation", ObligationEvent.of(owed)));
    }
}
