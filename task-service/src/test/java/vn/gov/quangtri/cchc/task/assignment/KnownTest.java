package vn.gov.quangtri.cchc.task.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.gov.quangtri.cchc.task.assignment.AssignmentFixture.DUE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.rules.standing.DueDay;
import vn.gov.quangtri.cchc.rules.standing.Lateness;
import vn.gov.quangtri.cchc.rules.standing.Standing;

class KnownTest {

    private static final LocalDate OCTOBER_2 = LocalDate.of(2023, 10, 2);

    @Test
    void isOverdueTheDayAfterAndNotOnTheLastDay() {
        assertEquals(Standing.OVERDUE, open().standing(DUE.plusDays(1), 7));
        assertEquals(Standing.DUE_SOON, open().standing(DUE, 7));
        assertEquals(Standing.NOT_YET_DUE, open().standing(DUE.minusDays(8), 7));
    }

    @Test
    void goesByThePlansWarningDays() {
        assertEquals(Standing.DUE_SOON, open().standing(DUE.minusDays(8), 8));
    }

    @Test
    void staysAsItWasWhenThePlanWasClosed() {
        Known closed = known(AssignmentState.NOT_STARTED, null, DUE.minusDays(20));
        assertEquals(Standing.NOT_YET_DUE, closed.standing(OCTOBER_2, 7));
    }

    @Test
    void isCancelledWhereThatIsKnown() {
        assertEquals(
                Standing.CANCELLED, known(AssignmentState.CANCELLED, null, null).standing(OCTOBER_2, 7));
        assertEquals(
                Standing.CANCELLED, known(AssignmentState.CANCELLED, null, DUE).standing(OCTOBER_2, 7));
    }

    @Test
    void countsCoordinatorsApart() {
        Known coordinator = new Known(
                AssignmentRole.COORDINATING,
                AssignmentState.IN_PROGRESS,
                "QUARTER",
                null,
                DUE,
                List.of(),
                DUE,
                null,
                List.of(),
                null);
        assertEquals(Standing.COORDINATING, coordinator.standing(OCTOBER_2, 7));
    }

    @Test
    void saysLateAgainstBothDueDays() {
        Known moved = new Known(
                AssignmentRole.LEAD,
                AssignmentState.DONE,
                "QUARTER",
                OCTOBER_2,
                DUE.plusDays(1),
                List.of(new DueDay(null, DUE), new DueDay(DUE.minusDays(5), DUE.plusDays(1))),
                DUE,
                null,
                List.of(),
                null);
        assertEquals(Standing.DONE_LATE, moved.standing(OCTOBER_2, 7));
        assertEquals(new Lateness(1, 2), Lateness.of(moved.facts(OCTOBER_2, 7), OCTOBER_2));
    }

    @Test
    void goesByTheDueDayInForceWhenTheWorkWasDone() {
        List<DueDay> chain = List.of(
                new DueDay(null, DUE.minusDays(90)),
                new DueDay(DUE.minusDays(100), DUE),
                new DueDay(OCTOBER_2, DUE.plusDays(30)));
        Known moved = new Known(
                AssignmentRole.LEAD,
                AssignmentState.DONE,
                "RELATIVE",
                DUE,
                DUE.plusDays(30),
                chain,
                DUE,
                null,
                List.of(),
                null);
        assertEquals(Standing.DONE_ON_TIME, moved.standing(OCTOBER_2.plusDays(20), 7));
        assertEquals(new Lateness(0, 90), Lateness.of(moved.facts(OCTOBER_2, 7), OCTOBER_2));
    }

    @Test
    void readsDueDaysAsTheyAreKept() {
        DueDaysText text = new DueDaysText();
        List<DueDay> chain = List.of(new DueDay(null, DUE), new DueDay(OCTOBER_2, DUE.plusDays(9)));
        assertEquals(">2023-09-30;2023-10-02>2023-10-09", text.convertToDatabaseColumn(chain));
        assertEquals(chain, text.convertToEntityAttribute(">2023-09-30;2023-10-02>2023-10-09"));
        assertNull(text.convertToDatabaseColumn(List.of()));
        assertEquals(List.of(), text.convertToEntityAttribute(null));
    }

    @Test
    void readsOccurrencesAsTheyAreKept() {
        List<Occurrence> occurrences = List.of(
                Occurrence.beforeIssue(LocalDate.of(2023, 3, 31)),
                Occurrence.owed(LocalDate.of(2023, 4, 30), null)
                        .completed(new Done(LocalDate.of(2023, 4, 28), "xong", null, null)),
                Occurrence.owed(LocalDate.of(2023, 5, 31), null));
        String text = OccurrenceMarks.text(occurrences);
        assertEquals("2023-04-30>2023-04-28;2023-05-31", text);
        assertEquals(
                List.of(
                        new vn.gov.quangtri.cchc.rules.standing.Occurrence(
                                LocalDate.of(2023, 4, 30), LocalDate.of(2023, 4, 28)),
                        new vn.gov.quangtri.cchc.rules.standing.Occurrence(LocalDate.of(2023, 5, 31), null)),
                OccurrenceMarks.read(text));
        LocalDate april = LocalDate.of(2023, 4, 30);
        Occurrence moved = Occurrence.owed(april, null)
                .extended(april.plusDays(15), LocalDate.of(2023, 4, 20))
                .extended(april.plusDays(20), LocalDate.of(2023, 5, 12));
        String marks = OccurrenceMarks.text(
                List.of(moved, moved.completed(new Done(LocalDate.of(2023, 5, 19), "xong", null, null))));
        assertEquals(
                "2023-04-30/2023-04-20=2023-05-15/2023-05-12=2023-05-20;"
                        + "2023-04-30/2023-04-20=2023-05-15/2023-05-12=2023-05-20>2023-05-19",
                marks);
        assertEquals(moved.fact(), OccurrenceMarks.read(marks).get(0));
        assertEquals(
                LocalDate.of(2023, 5, 19), OccurrenceMarks.read(marks).get(1).completedOn());
        assertNull(OccurrenceMarks.text(List.of()));
        assertEquals(List.of(), OccurrenceMarks.read(null));
    }

    private static Known open() {
        return known(AssignmentState.NOT_STARTED, null, null);
    }

    private static Known known(AssignmentState state, LocalDate completedOn, LocalDate endedOn) {
        return new Known(
                AssignmentRole.LEAD, state, "QUARTER", completedOn, DUE, List.of(), DUE, endedOn, List.of(), null);
    }
}
