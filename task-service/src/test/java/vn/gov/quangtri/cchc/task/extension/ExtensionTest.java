package vn.gov.quangtri.cchc.task.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.rules.extension.Asked;
import vn.gov.quangtri.cchc.rules.extension.Decision;
import vn.gov.quangtri.cchc.rules.extension.ExtensionMove;
import vn.gov.quangtri.cchc.rules.extension.ExtensionState;
import vn.gov.quangtri.cchc.rules.extension.Opinion;
import vn.gov.quangtri.cchc.task.assignment.AgencyName;
import vn.gov.quangtri.cchc.task.assignment.AssignmentRole;
import vn.gov.quangtri.cchc.task.assignment.AssignmentState;
import vn.gov.quangtri.cchc.task.assignment.ExtendableWork;

class ExtensionTest {

    private static final LocalDate DUE = LocalDate.of(2023, 9, 30);
    private static final LocalDate ASKED = LocalDate.of(2023, 9, 20);
    private static final LocalDate DECIDED = LocalDate.of(2023, 9, 25);
    private static final LocalDate WANTED = LocalDate.of(2023, 10, 31);

    private static final Map<ExtensionMove, Consumer<Extension>> MOVES = new EnumMap<>(Map.of(
            ExtensionMove.ADVISE, e -> e.advise(new Opinion(true, null, null), DECIDED),
            ExtensionMove.GRANT, e -> e.decide(granted(null), own(), DECIDED),
            ExtensionMove.REFUSE, e -> e.decide(new Decision(false, null, "13/UBND", DECIDED, null), own(), DECIDED),
            ExtensionMove.WITHDRAW, e -> e.withdraw(DECIDED),
            ExtensionMove.CLOSE, e -> e.end(EndReason.WORK_CONFIRMED, DECIDED),
            ExtensionMove.BIND, e -> e.bind(DUE.plusDays(3), 2)));

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
        MOVES.forEach((move, deed) -> {
            Extension e = asked(WANTED);
            e.state = state;
            if (state == ExtensionState.ASKED || state == ExtensionState.ADVISED) {
                deed.accept(e);
                assertEquals(OPEN.getOrDefault(move, state), e.state, state + " " + move);
                assertEquals(2, e.etag);
            } else {
                Refusal refused = assertThrows(Refusal.class, () -> deed.accept(e), state + " " + move);
                assertEquals("extension-wrong-state", refused.code());
                assertEquals(state, e.state);
            }
        });
    }

    @Test
    void isRefusedByTheSystemWhenThePlanEndsAndClosedWhenItBecomesPointless() {
        for (EndReason why : EndReason.values()) {
            Extension e = asked(WANTED);
            e.end(why, DECIDED);
            boolean plan = why.name().startsWith("PLAN_");
            assertEquals(plan ? ExtensionState.REFUSED : ExtensionState.CLOSED, e.state);
            assertEquals(why, e.endReason);
        }
    }

    @Test
    void isLateWhenAskedAfterTheDayAndNotOnIt() {
        assertFalse(asked(WANTED).askedLate);
        assertFalse(Extension.of(work(), 1, new Asked(WANTED, "vì", null, null), DUE).askedLate);
        assertTrue(Extension.of(work(), 1, new Asked(WANTED, "vì", null, null), DUE.plusDays(1)).askedLate);
    }

    @Test
    void asksForADayAfterTheOneInForceThatIsNotOver() {
        assertEquals(List.of("not-after-due-day"), rules(() -> asked(DUE)));
        assertEquals(
                List.of("day-is-over", "day-in-future"),
                rules(() -> Extension.of(
                        work(), 1, new Asked(DUE.plusDays(1), "vì", "1/CV", DUE.plusDays(9)), DUE.plusDays(2))));
        assertEquals(DUE.plusDays(1), asked(DUE.plusDays(1)).requestedDueOn);
    }

    @Test
    void takesTheDayAskedForUnlessAnotherIsGranted() {
        Extension same = asked(WANTED);
        same.decide(granted(null), own(), DECIDED);
        assertEquals(WANTED, same.grantedDueOn);
        Extension other = asked(WANTED);
        other.decide(granted(DUE.plusDays(1)), own(), DECIDED);
        assertEquals(DUE.plusDays(1), other.grantedDueOn);
        assertEquals(WANTED, other.requestedDueOn);
    }

    @Test
    void namesEveryFaultOfADecisionAtOnce() {
        Decision early = new Decision(true, DUE, "12/UBND", ASKED.minusDays(1), null);
        assertEquals(List.of("decided-before-asked", "not-after-due-day"), rules(() -> asked(WANTED)
                .decide(early, own(), DECIDED)));
        Decision late = new Decision(true, DUE.plusDays(1), "12/UBND", DUE.plusDays(2), null);
        assertEquals(List.of("day-in-future", "granted-before-decided"), rules(() -> asked(WANTED)
                .decide(late, own(), DUE.plusDays(1))));
        Decision refused = new Decision(false, WANTED, "12/UBND", DECIDED, null);
        assertEquals(List.of("refused-without-day"), rules(() -> asked(WANTED).decide(refused, own(), DECIDED)));
    }

    @Test
    void isDecidedFromTheDayOfItsLetterWhereThatWasKeyedInLater() {
        Asked letter = new Asked(WANTED, "vì", "1/CV", DUE.minusDays(15));
        LocalDate entered = DUE.plusDays(2);
        Extension e = Extension.of(work(), 1, letter, entered);
        assertTrue(e.askedLate);
        Decision early = new Decision(true, null, "12/UBND", DUE.minusDays(16), null);
        assertEquals(List.of("decided-before-asked"), rules(() -> e.decide(early, own(), entered)));
        e.decide(granted(null), own(), entered);
        assertEquals(DECIDED, e.decidedOn);
    }

    @Test
    void isNotDecidedAsOfADayOnWhichAnotherDueDayWasNotYetThere() {
        ExtendableWork moved = work(true, AssignmentState.IN_PROGRESS, DECIDED.plusDays(1), 1, null);
        assertEquals(List.of("decided-before-last-move"), rules(() -> asked(WANTED)
                .decide(granted(null), moved, DECIDED.plusDays(5))));
    }

    @Test
    void isDecidedForDoneWorkOnlyIfTheDecisionCameBeforeTheWorkWasDone() {
        ExtendableWork done = work(true, AssignmentState.DONE, null, 1, DECIDED);
        Extension e = asked(WANTED);
        e.decide(granted(null), done, DUE);
        assertEquals(ExtensionState.GRANTED, e.state);
        ExtendableWork before = work(true, AssignmentState.DONE, null, 1, DECIDED.minusDays(1));
        assertEquals(
                List.of("decided-after-completion"), rules(() -> asked(WANTED).decide(granted(null), before, DUE)));
    }

    @Test
    void waitsForTheOpinionUnlessTheWorkIsTheMonitorsOwn() {
        Extension e = asked(WANTED);
        assertEquals("opinion-missing", code(() -> e.decide(granted(null), work(), DECIDED)));
        e.advise(new Opinion(false, DUE.plusDays(3), "chỉ cần ít ngày"), DECIDED);
        e.decide(granted(null), work(), DECIDED);
        assertEquals(ExtensionState.GRANTED, e.state);
    }

    @Test
    void isNotDecidedForAnotherDueDayThanItWasAskedFor() {
        ExtendableWork moved = work(true, AssignmentState.IN_PROGRESS, null, 2, null);
        assertEquals("due-day-moved", code(() -> asked(WANTED).decide(granted(null), moved, DECIDED)));
    }

    @Test
    void proposesNoDayThatWouldNotExtend() {
        assertEquals(
                List.of("not-after-due-day"), rules(() -> asked(WANTED).advise(new Opinion(true, DUE, null), DECIDED)));
    }

    private static Extension asked(LocalDate day) {
        return Extension.of(work(), 1, new Asked(day, "Chờ hướng dẫn", null, null), ASKED);
    }

    private static Decision granted(LocalDate day) {
        return new Decision(true, day, "12/UBND", DECIDED, null);
    }

    private static ExtendableWork work() {
        return work(false, AssignmentState.IN_PROGRESS, null, 1, null);
    }

    /** The monitor's own, for which no opinion is asked. */
    private static ExtendableWork own() {
        return work(true, AssignmentState.IN_PROGRESS, null, 1, null);
    }

    private static ExtendableWork work(
            boolean monitorsOwn, AssignmentState state, LocalDate since, int deadlineVersion, LocalDate completedOn) {
        return new ExtendableWork(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "00/KH-UBND",
                2,
                "Tổ chức các lớp bồi dưỡng",
                new AgencyName("STC", null, "Sở Tài chính", null),
                "STC",
                Set.of("STC"),
                Set.of(),
                monitorsOwn,
                null,
                AssignmentRole.LEAD,
                state,
                "QUARTER",
                DUE,
                since,
                DUE,
                deadlineVersion,
                completedOn,
                false,
                1);
    }

    private static String code(Runnable deed) {
        return assertThrows(Refusal.class, deed::run).code();
    }

    private static List<String> rules(Runnable deed) {
        return assertThrows(Refusal.class, deed::run).violations().stream()
                .map(Violation::rule)
                .toList();
    }
}
