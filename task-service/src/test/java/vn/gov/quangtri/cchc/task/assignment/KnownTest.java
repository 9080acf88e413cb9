package vn.gov.quangtri.cchc.task.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.gov.quangtri.cchc.task.assignment.AssignmentFixture.DUE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
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
                AssignmentRole.COORDINATING, AssignmentState.IN_PROGRESS, "QUARTER", null, DUE, null, DUE, null);
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
                DUE.minusDays(5),
                DUE,
                null);
        assertEquals(Standing.DONE_LATE, moved.standing(OCTOBER_2, 7));
        assertEquals(new Lateness(1, 2), Lateness.of(moved.facts(OCTOBER_2, 7), OCTOBER_2));
    }

    private static Known open() {
        return known(AssignmentState.NOT_STARTED, null, null);
    }

    private static Known known(AssignmentState state, LocalDate completedOn, LocalDate endedOn) {
        return new Known(AssignmentRole.LEAD, state, "QUARTER", completedOn, DUE, null, DUE, endedOn);
    }
}
