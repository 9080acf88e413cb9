package vn.gov.quangtri.cchc.task.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.quangtri.cchc.task.assignment.AssignmentFixture.DUE;
import static vn.gov.quangtri.cchc.task.assignment.AssignmentFixture.TODAY;
import static vn.gov.quangtri.cchc.task.assignment.AssignmentFixture.done;

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
import vn.gov.quangtri.cchc.rules.standing.DueDay;

class AssignmentTest {

    private static final Map<AssignmentMove, Consumer<Assignment>> MOVES = new EnumMap<>(Map.of(
            AssignmentMove.PROGRESS,
            a -> a.progress(new Progress(40, "Đã mở 2 lớp", null)),
            AssignmentMove.COMPLETE,
            a -> a.complete(done(DUE), TODAY),
            AssignmentMove.CONFIRM,
            Assignment::confirm,
            AssignmentMove.RETURN,
            Assignment::sendBack,
            AssignmentMove.REOPEN,
            Assignment::reopen,
            AssignmentMove.CANCEL,
            Assignment::cancel,
            AssignmentMove.SET_DUE_DAY,
            a -> a.setDueDay(AssignmentMove.SET_DUE_DAY, DUE.plusDays(10), List.of()),
            AssignmentMove.ASK_EXTENSION,
            a -> ExtensionMoves.ask(a, null, true),
            AssignmentMove.EXTEND,
            a -> ExtensionMoves.extend(a, null, DUE.plusDays(10), TODAY),
            AssignmentMove.END_EXTENSION,
            a -> ExtensionMoves.end(a, null)));

    static {
        MOVES.put(
                AssignmentMove.CORRECT_DUE_DAY,
                a -> a.setDueDay(AssignmentMove.CORRECT_DUE_DAY, DUE.plusDays(10), List.of()));
        MOVES.put(AssignmentMove.WITHDRAW_DUE_DAY, a -> a.setDueDay(AssignmentMove.WITHDRAW_DUE_DAY, null, List.of()));
        MOVES.put(
                AssignmentMove.ENTER_DOCUMENT, a -> a.enterDocument(new FulfillingDocument("312/SNV-CCHC", DUE, null)));
    }

    /** Written down by hand from the domain's rules, not taken from the code. */
    private static final Map<AssignmentState, Map<AssignmentMove, AssignmentState>> LEGAL = Map.of(
            AssignmentState.NOT_STARTED, open(AssignmentState.NOT_STARTED),
            AssignmentState.IN_PROGRESS, open(AssignmentState.IN_PROGRESS),
            AssignmentState.RETURNED, open(AssignmentState.RETURNED),
            AssignmentState.DONE,
                    Map.of(
                            AssignmentMove.CONFIRM, AssignmentState.CONFIRMED,
                            AssignmentMove.RETURN, AssignmentState.RETURNED,
                            AssignmentMove.REOPEN, AssignmentState.IN_PROGRESS,
                            AssignmentMove.SET_DUE_DAY, AssignmentState.DONE,
                            AssignmentMove.CORRECT_DUE_DAY, AssignmentState.DONE,
                            AssignmentMove.WITHDRAW_DUE_DAY, AssignmentState.DONE,
                            AssignmentMove.EXTEND, AssignmentState.DONE,
                            AssignmentMove.END_EXTENSION, AssignmentState.DONE),
            AssignmentState.CONFIRMED,
                    Map.of(
                            AssignmentMove.REOPEN, AssignmentState.IN_PROGRESS,
                            AssignmentMove.SET_DUE_DAY, AssignmentState.CONFIRMED,
                            AssignmentMove.CORRECT_DUE_DAY, AssignmentState.CONFIRMED,
                            AssignmentMove.WITHDRAW_DUE_DAY, AssignmentState.CONFIRMED,
                            AssignmentMove.END_EXTENSION, AssignmentState.CONFIRMED),
            AssignmentState.CANCELLED, Map.of());

    private static Map<AssignmentMove, AssignmentState> open(AssignmentState same) {
        return Map.of(
                AssignmentMove.PROGRESS, AssignmentState.IN_PROGRESS,
                AssignmentMove.COMPLETE, AssignmentState.DONE,
                AssignmentMove.CANCEL, AssignmentState.CANCELLED,
                AssignmentMove.SET_DUE_DAY, same,
                AssignmentMove.CORRECT_DUE_DAY, same,
                AssignmentMove.WITHDRAW_DUE_DAY, same,
                AssignmentMove.ASK_EXTENSION, same,
                AssignmentMove.EXTEND, same,
                AssignmentMove.END_EXTENSION, same,
                AssignmentMove.ENTER_DOCUMENT, same);
    }

    @ParameterizedTest
    @EnumSource
    void makesTheLegalMovesAndNoOther(AssignmentState state) {
        MOVES.forEach((move, deed) -> {
            Assignment a = AssignmentFixture.in(state);
            AssignmentState next = LEGAL.get(state).get(move);
            if (next == null) {
                Refusal refused = assertThrows(Refusal.class, () -> deed.accept(a), state + " " + move);
                assertEquals("assignment-wrong-state", refused.code());
                assertEquals(Refusal.Kind.CONFLICT, refused.kind());
                assertEquals(state, a.state());
            } else {
                deed.accept(a);
                assertEquals(next, a.state(), state + " " + move);
            }
        });
    }

    @Test
    void countsUsersChangesAndNotTheSystems() {
        Assignment a = AssignmentFixture.lead();
        a.progress(new Progress(40, null, null));
        assertEquals(2, a.etag);
        a.cancel();
        assertEquals(2, a.etag);
        assertEquals(3, a.moves);
    }

    @Test
    void refusesToCompleteWhatIsOngoing() {
        assertConflict(
                "ongoing-has-no-completion", () -> AssignmentFixture.ongoing().complete(done(DUE), TODAY));
    }

    @Test
    void refusesCompletionByACoordinator() {
        assertConflict("coordinators-do-not-complete", () -> AssignmentFixture.coordinator()
                .complete(done(DUE), TODAY));
    }

    @Test
    void letsACoordinatorNoteProgress() {
        Assignment a = AssignmentFixture.coordinator();
        a.progress(new Progress(10, "Đã cử người", null));
        assertEquals(AssignmentState.IN_PROGRESS, a.state());
    }

    @Test
    void knowsWhoAnswersWhereLeadsAnswerJointly() {
        Assignment first = AssignmentFixture.of("QUARTER", DUE, AssignmentRole.LEAD, true, true);
        Assignment second = AssignmentFixture.of("QUARTER", DUE, AssignmentRole.LEAD, true, false);
        assertFalse(first.isLedByAnother());
        assertTrue(second.isLedByAnother());
        assertFalse(AssignmentFixture.of("QUARTER", DUE, AssignmentRole.COORDINATING, true, false)
                .isLedByAnother());
        assertFalse(AssignmentFixture.of("QUARTER", DUE, AssignmentRole.LEAD, false, false)
                .isLedByAnother());
        assertConflict("first-lead-answers", second::refuseForFirst);
        first.complete(done(DUE), TODAY);
        second.completeWith(first);
        assertEquals(AssignmentState.DONE, second.state());
        assertEquals(DUE, second.completedOn);
    }

    @Test
    void namesEveryFaultOfACompletionAtOnce() {
        Refusal refused = assertThrows(Refusal.class, () -> AssignmentFixture.lead()
                .complete(new Done(TODAY.plusDays(1), " ", null, TODAY.plusDays(2)), TODAY));
        assertEquals(
                List.of("result-required", "day-in-future", "day-in-future"),
                refused.violations().stream().map(Violation::rule).toList());
    }

    @Test
    void takesWorkDoneBeforeTheIssueOnlyWithItsDocument() {
        LocalDate early = LocalDate.of(2023, 3, 28);
        Refusal refused =
                assertThrows(Refusal.class, () -> AssignmentFixture.lead().complete(done(early), TODAY));
        assertEquals(
                List.of("/documentNumber", "/documentDate"),
                refused.violations().stream().map(Violation::pointer).toList());
        Assignment a = AssignmentFixture.lead();
        a.complete(new Done(early, "Đã ban hành", "312/SNV-CCHC", early), TODAY);
        assertEquals(early, a.completedOn);
    }

    @Test
    void takesNothingFromBeforeThePlansYear() {
        LocalDate lastYear = LocalDate.of(2022, 12, 31);
        Refusal refused = assertThrows(Refusal.class, () -> AssignmentFixture.lead()
                .complete(new Done(lastYear, "Đã xong", "1/CV", lastYear), TODAY));
        assertEquals("day-before-plan-year", refused.violations().get(0).rule());
    }

    @Test
    void takesTheFirstDayOfThePlansYearAndToday() {
        LocalDate first = LocalDate.of(2023, 1, 1);
        AssignmentFixture.lead().complete(new Done(first, "Đã xong", "1/CV", first), TODAY);
        AssignmentFixture.lead().complete(done(TODAY), TODAY);
    }

    @Test
    void isBornLateWhenDueBeforeThePlansDay() {
        assertTrue(
                AssignmentFixture.of("QUARTER", LocalDate.of(2023, 3, 31), AssignmentRole.LEAD, false, true).bornLate);
        assertFalse(AssignmentFixture.of("DATE", AssignmentFixture.ISSUED, AssignmentRole.LEAD, false, true).bornLate);
        assertFalse(AssignmentFixture.ongoing().bornLate);
    }

    @Test
    void isBornLateByADayThatBecameKnownLater() {
        Assignment relative = AssignmentFixture.of("RELATIVE", null, AssignmentRole.LEAD, false, true);
        relative.setDueDay(AssignmentMove.SET_DUE_DAY, AssignmentFixture.ISSUED.minusDays(1), List.of());
        assertTrue(relative.bornLate);
        relative.setDueDay(AssignmentMove.CORRECT_DUE_DAY, AssignmentFixture.ISSUED, List.of());
        assertFalse(relative.bornLate);
        List<DueDay> granted = List.of(new DueDay(TODAY, DUE));
        relative.setDueDay(AssignmentMove.CORRECT_DUE_DAY, AssignmentFixture.ISSUED.minusDays(1), granted);
        assertTrue(relative.bornLate);
        assertEquals(DUE, relative.deadline.dueOn());
        relative.setDueDay(AssignmentMove.WITHDRAW_DUE_DAY, null, granted);
        assertFalse(relative.bornLate);
    }

    @Test
    void isAsFarAsItsAgencySaysAnewOnceItIsOpenAgain() {
        for (Consumer<Assignment> open : List.<Consumer<Assignment>>of(Assignment::sendBack, Assignment::reopen)) {
            Assignment a = AssignmentFixture.lead();
            a.complete(done(DUE), TODAY);
            assertEquals(100, a.percent);
            open.accept(a);
            assertEquals(0, a.percent);
            assertEquals("Đã mở 5 lớp", a.result);
            a.progress(new Progress(60, null, null));
            assertEquals(60, a.percent);
        }
    }

    @Test
    void goesByACorrectedDayAsIfItHadBeenTheFirst() {
        Assignment relative = AssignmentFixture.of("RELATIVE", null, AssignmentRole.LEAD, false, true);
        relative.setDueDay(AssignmentMove.SET_DUE_DAY, DUE, List.of());
        assertEquals(DUE, relative.deadline.originalDueOn());
        assertEquals(List.of(), relative.deadline.dueDays());
        relative.setDueDay(AssignmentMove.CORRECT_DUE_DAY, DUE.plusDays(5), List.of());
        assertEquals(DUE.plusDays(5), relative.deadline.originalDueOn());
        assertEquals(DUE.plusDays(5), relative.deadline.dueOn());
        assertEquals(List.of(), relative.deadline.dueDays());
        assertEquals(3, relative.deadline.version());
        relative.setDueDay(AssignmentMove.WITHDRAW_DUE_DAY, null, List.of());
        assertNull(relative.deadline.originalDueOn());
        assertNull(relative.deadline.dueOn());
        assertEquals(4, relative.deadline.version());
    }

    @Test
    void keepsGrantedDaysThatLieBeyondACorrectedOne() {
        List<DueDay> granted =
                List.of(new DueDay(TODAY, DUE.plusDays(7)), new DueDay(TODAY.plusDays(1), DUE.plusDays(9)));
        Assignment relative = AssignmentFixture.of("RELATIVE", null, AssignmentRole.LEAD, false, true);
        relative.setDueDay(AssignmentMove.SET_DUE_DAY, DUE, granted);
        assertEquals(DUE.plusDays(9), relative.deadline.dueOn());
        int version = relative.deadline.version();
        relative.setDueDay(AssignmentMove.CORRECT_DUE_DAY, DUE.plusDays(8), granted);
        assertEquals(
                List.of(new DueDay(null, DUE.plusDays(8)), new DueDay(TODAY.plusDays(1), DUE.plusDays(9))),
                relative.deadline.dueDays());
        assertEquals(version, relative.deadline.version());
    }

    @Test
    void keepsTheOriginalDueDayThroughExtensionsAndItsUsersTag() {
        Assignment a = AssignmentFixture.lead();
        ExtensionMoves.ask(a, null, false);
        assertEquals(false, a.deadline.extensionInTime());
        ExtensionMoves.extend(a, null, DUE.plusDays(10), TODAY);
        assertNull(a.deadline.extensionInTime());
        ExtensionMoves.ask(a, null, true);
        ExtensionMoves.end(a, null);
        assertNull(a.deadline.extensionInTime());
        assertEquals(DUE, a.deadline.originalDueOn());
        assertEquals(DUE.plusDays(10), a.deadline.dueOn());
        assertEquals(List.of(new DueDay(null, DUE), new DueDay(TODAY, DUE.plusDays(10))), a.deadline.dueDays());
        assertEquals(2, a.deadline.version());
        assertEquals(1, a.etag);
        assertEquals(5, a.moves);
    }

    private static void assertConflict(String code, Runnable deed) {
        Refusal refused = assertThrows(Refusal.class, deed::run);
        assertEquals(code, refused.code());
        assertEquals(Refusal.Kind.CONFLICT, refused.kind());
    }
}
