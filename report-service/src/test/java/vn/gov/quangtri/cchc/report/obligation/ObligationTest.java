package vn.gov.quangtri.cchc.report.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.quangtri.cchc.report.obligation.ObligationFixture.november;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.report.round.CloseCause;
import vn.gov.quangtri.cchc.report.round.ReportingRound;

class ObligationTest {

    private static final LocalDate DECEMBER = LocalDate.of(2023, 12, 4);

    @Test
    void isOnTimeOnTheLastDay() {
        Obligation owed = submitted(november(29));
        assertEquals(true, owed.onTime());
        assertTrue(owed.settled());
    }

    @Test
    void marksALateReportAndDoesNotRefuseIt() {
        assertEquals(false, submitted(november(30)).onTime());
    }

    @Test
    void keepsTheFirstDayThroughACorrection() {
        Obligation owed = submitted(november(28));
        owed.returned(ReturnKind.CORRECTION, DECEMBER);
        assertFalse(owed.settled());
        assertEquals(DECEMBER, owed.correctionDueOn());
        owed.submitted(LocalDate.of(2023, 12, 5));
        assertEquals(november(28), owed.submittedOn());
        assertEquals(true, owed.onTime());
        assertNull(owed.returnKind());
        assertNull(owed.correctionDueOn());
    }

    @Test
    void letsTheNextSubmissionSettleWhatWasNoReport() {
        Obligation owed = submitted(november(28));
        owed.returned(ReturnKind.NOT_A_REPORT, null);
        assertNull(owed.submittedOn());
        assertNull(owed.onTime());
        owed.submitted(DECEMBER);
        assertEquals(DECEMBER, owed.submittedOn());
        assertEquals(false, owed.onTime());
    }

    @Test
    void countsTheDayOnWhichALetterWasReceived() {
        Obligation owed = ObligationFixture.owed();
        owed.submitted(november(28));
        assertEquals(true, owed.onTime());
    }

    @Test
    void takesNoReportAfterTheRoundIsClosed() {
        ReportingRound round = ObligationFixture.round();
        Obligation owed = ObligationFixture.owed(round, "STC", Mode.ORDERED);
        owed.started();
        round.close(CloseCause.MONITOR, DECEMBER);
        owed.roundClosed();
        assertTrue(owed.settled());
        Refusal refusal = assertThrows(Refusal.class, () -> owed.submitted(DECEMBER));
        assertEquals("round-closed", refusal.code());
        assertEquals(ObligationState.DRAFT, owed.state());
    }

    @Test
    void canBeAcceptedAfterTheRoundIsClosed() {
        ReportingRound round = ObligationFixture.round();
        Obligation owed = ObligationFixture.owed(round, "STC", Mode.ORDERED);
        owed.submitted(november(20));
        round.close(CloseCause.MONITOR, DECEMBER);
        owed.roundClosed();
        owed.accepted();
        assertEquals(ObligationState.ACCEPTED, owed.state());
        assertTrue(owed.settled());
    }

    @Test
    void owesNothingOnceWaived() {
        Obligation owed = ObligationFixture.owed();
        owed.waived("sáp nhập");
        assertTrue(owed.settled());
        assertEquals("sáp nhập", owed.waiverReason());
    }

    @Test
    void judgesAReportByTheDayThatWasInForceWhenItCame() {
        Obligation owed = ObligationFixture.owed();
        owed.extensionAsked(false);
        owed.extended(LocalDate.of(2023, 12, 15), DECEMBER);
        assertEquals(ObligationFixture.DUE, owed.deadline().originalDueOn());
        assertEquals(LocalDate.of(2023, 12, 15), owed.dueOn());
        assertEquals(2, owed.deadline().version());
        owed.submitted(LocalDate.of(2023, 12, 1));
        assertEquals(false, owed.onTime());
        Obligation after = ObligationFixture.owed();
        after.extended(LocalDate.of(2023, 12, 15), DECEMBER);
        after.submitted(LocalDate.of(2023, 12, 5));
        assertEquals(true, after.onTime());
    }

    @Test
    void judgesAReportAnewByADecisionFromBeforeItCame() {
        Obligation owed = submitted(LocalDate.of(2023, 12, 1));
        assertEquals(false, owed.onTime());
        owed.extended(LocalDate.of(2023, 12, 15), november(28));
        assertEquals(true, owed.onTime());
    }

    @Test
    void countsTheChangesOfPeople() {
        Obligation owed = ObligationFixture.owed();
        owed.started();
        owed.submitted(november(1));
        assertEquals(3, owed.etag());
    }

    private static Obligation submitted(LocalDate day) {
        Obligation owed = ObligationFixture.owed();
        owed.started();
        owed.submitted(day);
        return owed;
    }
}
