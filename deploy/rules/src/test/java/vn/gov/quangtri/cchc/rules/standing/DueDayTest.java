package vn.gov.quangtri.cchc.rules.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DueDayTest {

    private static final LocalDate ORIGINAL = LocalDate.of(2023, 9, 30);
    private static final LocalDate OCTOBER = LocalDate.of(2023, 10, 31);
    private static final LocalDate NOVEMBER = LocalDate.of(2023, 11, 30);
    private static final LocalDate DECIDED = LocalDate.of(2023, 9, 20);
    private static final LocalDate LATER = LocalDate.of(2023, 10, 20);

    private static final List<DueDay> ONCE = List.of(new DueDay(null, ORIGINAL), new DueDay(DECIDED, OCTOBER));

    @Test
    void keepsTheOriginalDayWhenItMovesForTheFirstTime() {
        assertEquals(ONCE, DueDay.moved(List.of(), ORIGINAL, DECIDED, OCTOBER));
    }

    @Test
    void keepsEveryDayBefore() {
        assertEquals(
                List.of(new DueDay(null, ORIGINAL), new DueDay(DECIDED, OCTOBER), new DueDay(LATER, NOVEMBER)),
                DueDay.moved(ONCE, ORIGINAL, LATER, NOVEMBER));
    }

    @Test
    void countsTheLastOfSeveralDecisionsOfOneDay() {
        assertEquals(
                List.of(new DueDay(null, ORIGINAL), new DueDay(DECIDED, NOVEMBER)),
                DueDay.moved(ONCE, ORIGINAL, DECIDED, NOVEMBER));
    }

    @Test
    void hasMovedNothingWhereThereWasNoDay() {
        assertEquals(List.of(), DueDay.moved(List.of(), null, DECIDED, OCTOBER));
    }

    @Test
    void hasEachDayInForceFromItsDecisionOn() {
        assertEquals(ORIGINAL, DueDay.inForce(ONCE, DECIDED.minusDays(1)));
        assertEquals(OCTOBER, DueDay.inForce(ONCE, DECIDED));
    }
}
