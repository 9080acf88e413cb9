package vn.gov.quangtri.cchc.task.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.gov.quangtri.cchc.task.assignment.AssignmentFixture.ISSUED;
import static vn.gov.quangtri.cchc.task.assignment.AssignmentFixture.TODAY;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.quangtri.cchc.kit.base.Refusal;

class OccurrenceListTest {

    private static final LocalDate APRIL = LocalDate.of(2023, 4, 30);
    private static final LocalDate MAY = LocalDate.of(2023, 5, 31);
    private static final Done DONE = new Done(APRIL, "Đã xong", null, null);

    private static final Map<AssignmentMove, UnaryOperator<Occurrence>> MOVES = new EnumMap<>(Map.of(
            AssignmentMove.PROGRESS, one -> one.progressed(new Progress(40, null, null)),
            AssignmentMove.COMPLETE, one -> one.completed(DONE),
            AssignmentMove.CONFIRM, one -> one.judged(AssignmentMove.CONFIRM),
            AssignmentMove.RETURN, one -> one.judged(AssignmentMove.RETURN),
            AssignmentMove.REOPEN, one -> one.judged(AssignmentMove.REOPEN)));

    /** Written down by hand; whatever is not here is refused. */
    private static final Map<OccurrenceState, Map<AssignmentMove, OccurrenceState>> LEGAL = Map.of(
            OccurrenceState.NOT_STARTED, open(),
            OccurrenceState.IN_PROGRESS, open(),
            OccurrenceState.RETURNED, open(),
            OccurrenceState.DONE,
                    Map.of(
                            AssignmentMove.CONFIRM, OccurrenceState.CONFIRMED,
                            AssignmentMove.RETURN, OccurrenceState.RETURNED,
                            AssignmentMove.REOPEN, OccurrenceState.IN_PROGRESS),
            OccurrenceState.CONFIRMED, Map.of(AssignmentMove.REOPEN, OccurrenceState.IN_PROGRESS));

    private static Map<AssignmentMove, OccurrenceState> open() {
        return Map.of(
                AssignmentMove.PROGRESS, OccurrenceState.IN_PROGRESS,
                AssignmentMove.COMPLETE, OccurrenceState.DONE);
    }

    @ParameterizedTest
    @EnumSource
    void makesTheLegalMovesAndNoOther(OccurrenceState state) {
        MOVES.forEach((move, deed) -> {
            Occurrence one = new Occurrence(APRIL, null, state, APRIL, null, null);
            OccurrenceState next = LEGAL.getOrDefault(state, Map.of()).get(move);
            if (next == null) {
                Refusal refused = assertThrows(Refusal.class, () -> deed.apply(one), state + " " + move);
                assertEquals("occurrence-wrong-state", refused.code());
            } else {
                Occurrence moved = deed.apply(one);
                assertEquals(next, moved.state(), state + " " + move);
                assertEquals(next.isOpen() ? null : APRIL, moved.completedOn(), state + " " + move);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void asksForAnotherDayWhileItIsOpenAndMayGetItOnceItIsDone(OccurrenceState state) {
        Occurrence one = new Occurrence(APRIL, null, state, null, null, null);
        boolean open = state.isOpen();
        if (open) {
            assertEquals(true, one.extensionAsked(true).isExtensionAsked());
        } else {
            assertThrows(Refusal.class, () -> one.extensionAsked(true));
        }
        if (open || state == OccurrenceState.DONE) {
            Occurrence moved = one.extended(MAY, TODAY);
            assertEquals(state, moved.state());
            assertEquals(APRIL, moved.dueOn());
            assertEquals(MAY, moved.dueNow());
            assertEquals(2, moved.deadline().version());
            assertEquals(moved.deadline(), moved.cancelled().deadline());
        } else {
            assertThrows(Refusal.class, () -> one.extended(MAY, TODAY));
        }
    }

    @Test
    void owesNothingForDaysBeforeTheIssue() {
        List<LocalDate> months = IntStream.rangeClosed(1, 12)
                .mapToObj(m -> LocalDate.of(2023, m, 1).plusMonths(1).minusDays(1))
                .toList();
        List<Occurrence> all = Occurrences.planned(months, List.of(), ISSUED);
        assertEquals(12, all.size());
        assertEquals(9, Occurrences.owed(all).size());
        assertEquals(OccurrenceState.BEFORE_ISSUE, all.get(2).state());
        assertEquals(APRIL, Occurrences.nextDueOn(all));
    }

    @Test
    void owesMilestonesHoweverEarlyAndJoinsWhatFallsOnOneDay() {
        LocalDate march = LocalDate.of(2023, 3, 31);
        List<Occurrence> all = Occurrences.planned(
                List.of(APRIL),
                List.of(new Milestone(march, "ban hành"), new Milestone(APRIL, "báo cáo"), new Milestone(APRIL, "họp")),
                ISSUED);
        assertEquals(List.of(Occurrence.owed(march, "ban hành"), Occurrence.owed(APRIL, "báo cáo; họp")), all);
    }

    @Test
    void saysTogetherHowFarTheWholeIs() {
        Assignment a = twoMonths();
        a.moveOccurrence(APRIL, one -> one.progressed(new Progress(10, null, null)));
        assertWhole(a, AssignmentState.IN_PROGRESS, 0, null, APRIL);
        a.completeOccurrence(APRIL, DONE, TODAY);
        assertWhole(a, AssignmentState.IN_PROGRESS, 50, null, MAY);
        a.completeOccurrence(MAY, new Done(MAY.plusDays(1), "Đã xong", null, null), TODAY);
        assertWhole(a, AssignmentState.DONE, 100, MAY.plusDays(1), null);
        a.moveOccurrence(APRIL, one -> one.judged(AssignmentMove.CONFIRM));
        assertWhole(a, AssignmentState.DONE, 100, MAY.plusDays(1), null);
        a.moveOccurrence(MAY, one -> one.judged(AssignmentMove.CONFIRM));
        assertWhole(a, AssignmentState.CONFIRMED, 100, MAY.plusDays(1), null);
        a.moveOccurrence(MAY, one -> one.judged(AssignmentMove.REOPEN));
        assertWhole(a, AssignmentState.IN_PROGRESS, 50, null, MAY);
        a.completeOccurrence(MAY, DONE, TODAY);
        a.moveOccurrence(MAY, one -> one.judged(AssignmentMove.RETURN));
        assertWhole(a, AssignmentState.RETURNED, 50, null, MAY);
        a.cancel();
        assertEquals(OccurrenceState.CONFIRMED, a.occurrence(APRIL).state());
        assertEquals(OccurrenceState.CANCELLED, a.occurrence(MAY).state());
        assertNull(a.nextDueOn);
    }

    @Test
    void leavesNothingToTheWhole() {
        Assignment a = twoMonths();
        Refusal refused = assertThrows(Refusal.class, () -> a.complete(DONE, TODAY));
        assertEquals("occurrences-answer", refused.code());
        assertThrows(Refusal.class, () -> a.progress(new Progress(40, null, null)));
    }

    @Test
    void holdsToTheRulesOfACompletion() {
        Assignment a = twoMonths();
        Refusal refused = assertThrows(
                Refusal.class, () -> a.completeOccurrence(APRIL, new Done(TODAY.plusDays(1), " ", null, null), TODAY));
        assertEquals("completion-refused", refused.code());
        assertEquals(2, refused.violations().size());
        assertThrows(Refusal.class, () -> a.completeOccurrence(APRIL.plusDays(1), DONE, TODAY));
    }

    private static Assignment twoMonths() {
        Assignment a = AssignmentFixture.of("RECURRING", MAY, AssignmentRole.LEAD, false, true);
        a.occurrences = Occurrences.planned(List.of(LocalDate.of(2023, 3, 31), APRIL, MAY), List.of(), ISSUED);
        return a;
    }

    private static void assertWhole(
            Assignment a, AssignmentState state, int percent, LocalDate completedOn, LocalDate next) {
        assertEquals(state, a.state());
        assertEquals(percent, a.percent);
        assertEquals(completedOn, a.completedOn);
        assertEquals(next, a.nextDueOn);
        boolean unjudged = a.occurrences.stream().anyMatch(one -> one.state() == OccurrenceState.DONE);
        assertEquals(unjudged, a.unjudged);
    }
}
