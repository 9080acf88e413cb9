package vn.gov.quangtri.cchc.rules.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.gov.quangtri.cchc.rules.standing.Standing.CANCELLED;
import static vn.gov.quangtri.cchc.rules.standing.Standing.DONE_LATE;
import static vn.gov.quangtri.cchc.rules.standing.Standing.DONE_ON_TIME;
import static vn.gov.quangtri.cchc.rules.standing.Standing.DUE_SOON;
import static vn.gov.quangtri.cchc.rules.standing.Standing.NOT_YET_DUE;
import static vn.gov.quangtri.cchc.rules.standing.Standing.ONGOING;
import static vn.gov.quangtri.cchc.rules.standing.Standing.OVERDUE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OccurrencesTest {

    @Test
    void standsAsTheWorstOfWhatIsOpen() {
        StandingFacts months = months(null, null, null);
        assertStanding(NOT_YET_DUE, months, "2023-04-22");
        assertStanding(DUE_SOON, months, "2023-04-23");
        assertStanding(OVERDUE, months, "2023-05-01");
        StandingFacts april = months("2023-04-28", null, null);
        assertStanding(OVERDUE, april, "2023-06-01");
        assertStanding(NOT_YET_DUE, april, "2023-05-02");
        assertStanding(DUE_SOON, april, "2023-05-31");
    }

    @Test
    void isDoneWhenAllAreAndLateWhenOneWas() {
        assertStanding(DONE_ON_TIME, months("2023-04-28", "2023-05-31", "2023-06-30"), "2023-12-31");
        assertStanding(DONE_LATE, months("2023-05-02", "2023-05-31", "2023-06-01"), "2023-12-31");
        assertStanding(NOT_YET_DUE, months("2023-05-02", "2023-05-31", null), "2023-06-01");
    }

    @Test
    void knowsNothingOfWhatWasDoneLater() {
        StandingFacts all = months("2023-05-02", "2023-05-31", "2023-06-30");
        assertStanding(OVERDUE, all, "2023-05-01");
        assertStanding(NOT_YET_DUE, all, "2023-05-02");
        assertStanding(DUE_SOON, all, "2023-06-29");
        assertStanding(DONE_LATE, all, "2023-06-30");
    }

    @Test
    void isCancelledOngoingOrClosedAsAWhole() {
        StandingFacts months = months(null, null, null);
        assertStanding(CANCELLED, months.withCancelledOn(day("2023-05-10")), "2023-05-10");
        assertStanding(NOT_YET_DUE, months.withClosedOn(day("2023-04-10")), "2023-12-31");
        StandingFacts ongoing = StandingFacts.lead(Timing.ONGOING, day("2023-11-30"))
                .withOccurrences(List.of(new Occurrence(day("2023-11-30"), null)));
        assertStanding(ONGOING, ongoing, "2023-12-31");
    }

    @Test
    void isAsLateAsTheLatestOfWhatIsOpenThenOfAll() {
        assertLate(31, months(null, null, null), "2023-05-31");
        assertLate(1, months("2023-05-20", null, null), "2023-06-01");
        assertLate(0, months("2023-05-20", "2023-05-20", null), "2023-06-01");
        assertLate(20, months("2023-05-20", "2023-05-20", "2023-07-05"), "2023-12-31");
        assertLate(9, months(null, null, null).withClosedOn(day("2023-05-09")), "2023-12-31");
    }

    @Test
    void movesTheLastDayWithTheDeadline() {
        StandingFacts extended = months("2023-04-20", "2023-05-20", null)
                .withDueDays(
                        List.of(new DueDay(null, day("2023-06-30")), new DueDay(day("2023-06-20"), day("2023-07-31"))));
        assertStanding(NOT_YET_DUE, extended, "2023-07-05");
        assertStanding(OVERDUE, extended, "2023-08-01");
        assertEquals(new Lateness(1, 32), Lateness.of(extended, day("2023-08-01")));
    }

    @Test
    void movesOneDayAloneWithItsOwnChain() {
        LocalDate april = day("2023-04-30");
        Occurrence moved = new Occurrence(
                april, null, List.of(new DueDay(null, april), new DueDay(day("2023-05-02"), day("2023-05-20"))));
        StandingFacts facts = StandingFacts.lead(Timing.DATED, day("2023-06-30"))
                .withOccurrences(List.of(moved, new Occurrence(day("2023-06-30"), null)));
        assertStanding(OVERDUE, facts, "2023-05-01");
        assertStanding(NOT_YET_DUE, facts, "2023-05-02");
        assertStanding(DUE_SOON, facts, "2023-05-20");
        assertStanding(OVERDUE, facts, "2023-05-21");
        assertEquals(new Lateness(1, 21), Lateness.of(facts, day("2023-05-21")));
        assertEquals(april, moved.dueOn(day("2023-05-01")));
        assertEquals(day("2023-05-20"), moved.dueOn(day("2023-05-02")));
    }

    @Test
    void judgesDoneWorkByTheDayThatWasInForceWhenItWasDone() {
        LocalDate april = day("2023-04-30");
        List<DueDay> chain = List.of(new DueDay(null, april), new DueDay(day("2023-05-10"), day("2023-05-20")));
        assertStanding(DONE_LATE, alone(new Occurrence(april, day("2023-05-09"), chain)), "2023-12-31");
        assertStanding(DONE_ON_TIME, alone(new Occurrence(april, day("2023-05-10"), chain)), "2023-12-31");
        assertEquals(
                new Lateness(0, 10),
                Lateness.of(alone(new Occurrence(april, day("2023-05-10"), chain)), day("2023-12-31")));
    }

    private static StandingFacts alone(Occurrence one) {
        return StandingFacts.lead(Timing.DATED, day("2023-06-30")).withOccurrences(List.of(one));
    }

    private static StandingFacts months(String april, String may, String june) {
        return StandingFacts.lead(Timing.DATED, day("2023-06-30"))
                .withOccurrences(List.of(
                        new Occurrence(day("2023-04-30"), day(april)),
                        new Occurrence(day("2023-05-31"), day(may)),
                        new Occurrence(day("2023-06-30"), day(june))));
    }

    private static void assertStanding(Standing expected, StandingFacts facts, String on) {
        assertEquals(expected, Standing.of(facts, day(on)), on);
    }

    private static void assertLate(int expected, StandingFacts facts, String on) {
        assertEquals(new Lateness(expected, expected), Lateness.of(facts, day(on)), on);
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
