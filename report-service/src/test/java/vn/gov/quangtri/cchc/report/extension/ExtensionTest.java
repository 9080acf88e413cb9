package vn.gov.quangtri.cchc.report.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.quangtri.cchc.report.obligation.ObligationFixture.DUE;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.report.obligation.Mode;
import vn.gov.quangtri.cchc.report.obligation.Obligation;
import vn.gov.quangtri.cchc.report.obligation.ObligationFixture;
import vn.gov.quangtri.cchc.rules.extension.Asked;
import vn.gov.quangtri.cchc.rules.extension.Decision;
import vn.gov.quangtri.cchc.rules.extension.ExtensionMove;
import vn.gov.quangtri.cchc.rules.extension.ExtensionState;
import vn.gov.quangtri.cchc.rules.extension.Opinion;

class ExtensionTest {

    private static final LocalDate ASKED = LocalDate.of(2023, 11, 20);
    private static final LocalDate DECIDED = LocalDate.of(2023, 11, 24);
    private static final LocalDate WANTED = LocalDate.of(2023, 12, 15);

    /** The monitor's own report, for which no opinion is asked. */
    private final Obligation own = ObligationFixture.owed(ObligationFixture.round(), "SNV", Mode.ORDERED);

    private final Map<ExtensionMove, Consumer<Extension>> moves = new EnumMap<>(Map.of(
            ExtensionMove.ADVISE, e -> e.advise(new Opinion(true, null, null), DECIDED),
            ExtensionMove.GRANT, e -> e.decide(granted(null), own, DECIDED),
            ExtensionMove.REFUSE, e -> e.decide(new Decision(false, null, "13/UBND", DECIDED, null), own, DECIDED),
            ExtensionMove.WITHDRAW, e -> e.withdraw(DECIDED),
            ExtensionMove.CLOSE, e -> e.end(EndReason.REPORT_ACCEPTED, DECIDED)));

    /** Written down by hand from the domain's rules: what is open leads to these, what has ended to nothing. */
    private static final Map<ExtensionMove, ExtensionState> OPEN = Map.of(
            ExtensionMove.ADVISE, ExtensionState.ADVISED,
            ExtensionMove.GRANT, ExtensionState.GRANTED,
            ExtensionMove.REFUSE, ExtensionState.REFUSED,
            ExtensionMove.WITHDRAW, ExtensionState.WITHDRAWN,
            ExtensionMove.CLOSE, ExtensionState.CLOSED);

    @ParameterizedTest
    @EnumSource
    void makesTheLegalMovesAndNoOther(ExtensionState state) {
        moves.forEach((move, deed) -> {
            Extension e = asked();
            e.state = state;
            if (state == ExtensionState.ASKED || state == ExtensionState.ADVISED) {
                deed.accept(e);
                assertEquals(OPEN.get(move), e.state, state + " " + move);
                assertEquals(2, e.etag);
            } else {
                Refusal refused = assertThrows(Refusal.class, () -> deed.accept(e), state + " " + move);
                assertEquals("extension-wrong-state", refused.code());
                assertEquals(state, e.state);
            }
        });
    }

    @Test
    void isRefusedByTheSystemWithPlanAndRoundAndClosedWhenItBecomesPointless() {
        for (EndReason why : EndReason.values()) {
            Extension e = asked();
            e.end(why, DECIDED);
            boolean pointless = why.name().startsWith("REPORT_");
            assertEquals(pointless ? ExtensionState.CLOSED : ExtensionState.REFUSED, e.state);
        }
    }

    @Test
    void isLateWhenAskedAfterTheDayAndNotOnIt() {
        Asked wanted = new Asked(WANTED, "vì", null, null);
        assertFalse(Extension.of(own, 1, wanted, DUE).askedLate);
        assertTrue(Extension.of(own, 1, wanted, DUE.plusDays(1)).askedLate);
    }

    @Test
    void isDecidedFromTheDayOfItsLetterWhereThatWasKeyedInLater() {
        Asked letter = new Asked(WANTED, "vì", "1/CV", DECIDED.minusDays(1));
        Extension e = Extension.of(own, 1, letter, DECIDED.plusDays(1));
        Decision early = new Decision(true, null, "12/UBND", DECIDED.minusDays(2), null);
        Refusal refused = assertThrows(Refusal.class, () -> e.decide(early, own, DECIDED.plusDays(1)));
        assertEquals("decided-before-asked", refused.violations().get(0).rule());
        e.decide(granted(null), own, DECIDED.plusDays(1));
        assertEquals(DECIDED, e.decidedOn);
    }

    @Test
    void isNotDecidedForAnotherDueDayThanItWasAskedFor() {
        Extension e = asked();
        own.extended(DUE.plusDays(3), DECIDED);
        assertEquals(
                "due-day-moved",
                assertThrows(Refusal.class, () -> e.decide(granted(null), own, DECIDED))
                        .code());
    }

    @Test
    void isDecidedForASentReportOnlyIfTheDecisionCameBeforeIt() {
        own.submitted(DECIDED.minusDays(1));
        List<String> rules =
                assertThrows(Refusal.class, () -> asked().decide(granted(null), own, DECIDED)).violations().stream()
                        .map(Violation::rule)
                        .toList();
        assertEquals(List.of("decided-after-report"), rules);
    }

    private Extension asked() {
        return Extension.of(own, 1, new Asked(WANTED, "Chờ số liệu", null, null), ASKED);
    }

    private static Decision granted(LocalDate day) {
        return new Decision(true, day, "12/UBND", DECIDED, null);
    }
}
