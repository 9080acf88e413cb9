package vn.gov.quangtri.cchc.rules.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtensionDaysTest {

    private static final LocalDate DUE = LocalDate.of(2023, 9, 30);
    private static final LocalDate ASKED = LocalDate.of(2023, 9, 20);
    private static final LocalDate DECIDED = LocalDate.of(2023, 9, 25);
    private static final LocalDate WANTED = LocalDate.of(2023, 10, 31);

    @Test
    void asksForADayAfterTheOneInForceThatIsNotOver() {
        assertEquals(List.of(), asked(DUE.plusDays(1), null).broken(DUE, DUE.plusDays(1)));
        assertEquals(
                List.of(BrokenRule.of("/requestedDueOn", "not-after-due-day", DUE, DUE)),
                asked(DUE, null).broken(DUE, ASKED));
        LocalDate today = DUE.plusDays(2);
        assertEquals(
                List.of(
                        BrokenRule.of("/requestedDueOn", "day-is-over", DUE.plusDays(1), today),
                        BrokenRule.of("/documentDate", "day-in-future", DUE.plusDays(9), today)),
                asked(DUE.plusDays(1), DUE.plusDays(9)).broken(DUE, today));
    }

    @Test
    void takesTheLettersDayWhereThatWasKeyedInLater() {
        assertEquals(ASKED, Asked.wroteOn(null, ASKED));
        assertEquals(ASKED, Asked.wroteOn(ASKED.plusDays(1), ASKED));
        assertEquals(ASKED.minusDays(1), Asked.wroteOn(ASKED.minusDays(1), ASKED));
    }

    @Test
    void proposesNoDayThatWouldNotExtend() {
        assertEquals(
                List.of(BrokenRule.of("/proposedDueOn", "not-after-due-day", DUE, DUE)),
                new Opinion(true, DUE, null).broken(DUE));
        assertEquals(List.of(), new Opinion(true, DUE.plusDays(1), null).broken(DUE));
        assertEquals(List.of(), new Opinion(false, null, null).broken(DUE));
    }

    @Test
    void takesTheDayAskedForUnlessAnotherIsGranted() {
        assertEquals(WANTED, granted(null, DECIDED).dueOn(WANTED));
        assertEquals(DUE.plusDays(1), granted(DUE.plusDays(1), DECIDED).dueOn(WANTED));
        assertNull(refused(null).dueOn(WANTED));
    }

    @Test
    void findsNothingWrongWithADecisionOfGoodDays() {
        assertEquals(List.of(), granted(null, ASKED).broken(facts(ASKED), ASKED));
        assertEquals(List.of(), granted(DUE.plusDays(1), DUE.plusDays(1)).broken(facts(null), DUE.plusDays(1)));
        assertEquals(List.of(), refused(null).broken(facts(null), DECIDED));
    }

    @Test
    void namesEveryFaultOfADecisionAtOnce() {
        LocalDate early = ASKED.minusDays(1);
        assertEquals(
                List.of(
                        BrokenRule.of("/decidedOn", "decided-before-asked", early, ASKED),
                        BrokenRule.of("/dueOn", "not-after-due-day", DUE, DUE)),
                granted(DUE, early).broken(facts(null), DECIDED));
        LocalDate late = DUE.plusDays(2);
        assertEquals(
                List.of(
                        BrokenRule.of("/decidedOn", "day-in-future", late, DUE.plusDays(1)),
                        BrokenRule.of("/dueOn", "granted-before-decided", DUE.plusDays(1), late)),
                granted(DUE.plusDays(1), late).broken(facts(null), DUE.plusDays(1)));
        assertEquals(
                List.of(BrokenRule.of("/dueOn", "refused-without-day")),
                refused(WANTED).broken(facts(null), DECIDED));
    }

    @Test
    void isNotDecidedAsOfADayOnWhichAnotherDueDayWasNotYetThere() {
        LocalDate since = DECIDED.plusDays(1);
        assertEquals(
                List.of(BrokenRule.of("/decidedOn", "decided-before-last-move", DECIDED, since)),
                granted(null, DECIDED).broken(facts(since), since));
        assertEquals(List.of(), refused(null).broken(facts(since), since));
    }

    @Test
    void grantsNothingAfterWhatWasDueWasDone() {
        assertTrue(granted(null, DECIDED).grantsAfter(DECIDED.minusDays(1)));
        assertFalse(granted(null, DECIDED).grantsAfter(DECIDED));
        assertFalse(granted(null, DECIDED).grantsAfter(null));
        assertFalse(refused(null).grantsAfter(DECIDED.minusDays(1)));
    }

    private static Asked asked(LocalDate day, LocalDate documentDate) {
        return new Asked(day, "Chờ hướng dẫn", null, documentDate);
    }

    private static Decision granted(LocalDate day, LocalDate decidedOn) {
        return new Decision(true, day, "12/UBND", decidedOn, null);
    }

    private static Decision refused(LocalDate day) {
        return new Decision(false, day, "13/UBND", DECIDED, null);
    }

    private static RequestFacts facts(LocalDate dueSince) {
        return new RequestFacts(DUE, dueSince, WANTED, ASKED);
    }
}
