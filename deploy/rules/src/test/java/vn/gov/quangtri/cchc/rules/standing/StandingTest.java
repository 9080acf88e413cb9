package vn.gov.quangtri.cchc.rules.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.quangtri.cchc.rules.standing.Standing.AWAITING_EVENT;
import static vn.gov.quangtri.cchc.rules.standing.Standing.CANCELLED;
import static vn.gov.quangtri.cchc.rules.standing.Standing.COORDINATING;
import static vn.gov.quangtri.cchc.rules.standing.Standing.DONE_LATE;
import static vn.gov.quangtri.cchc.rules.standing.Standing.DONE_ON_TIME;
import static vn.gov.quangtri.cchc.rules.standing.Standing.DUE_SOON;
import static vn.gov.quangtri.cchc.rules.standing.Standing.NOTHING_OWED;
import static vn.gov.quangtri.cchc.rules.standing.Standing.NOT_YET_DUE;
import static vn.gov.quangtri.cchc.rules.standing.Standing.ONGOING;
import static vn.gov.quangtri.cchc.rules.standing.Standing.OVERDUE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final LocalDate DUE = day("2023-09-30");

    private final StandingFacts open = StandingFacts.lead(Timing.DATED, DUE);

    @Test
    void openWorkNearsItsDayAndPassesIt() {
        assertStanding(NOT_YET_DUE, open, "2023-09-22");
        assertStanding(DUE_SOON, open, "2023-09-23");
        assertStanding(DUE_SOON, open, "2023-09-30");
        assertStanding(OVERDUE, open, "2023-10-01");
        assertStanding(DUE_SOON, open.withWarningDays(10), "2023-09-20");
    }

    @Test
    void finishedWorkIsOnTimeToTheEndOfItsDay() {
        assertStanding(DONE_ON_TIME, open.withCompletedOn(DUE), "2023-12-31");
        assertStanding(DONE_LATE, open.withCompletedOn(day("2023-10-01")), "2023-12-31");
    }

    @Test
    void whatHappenedLaterIsNotKnownOnTheDay() {
        StandingFacts late = open.withCompletedOn(day("2023-10-05")).withCancelledOn(day("2023-11-01"));
        assertStanding(OVERDUE, late, "2023-10-02");
        assertStanding(DONE_LATE, late, "2023-10-05");
        assertStanding(CANCELLED, late, "2023-11-01");
    }

    @Test
    void returnedWorkIsOpenAgain() {
        StandingFacts returned = open.withCompletions(
                List.of(new Completion(day("2023-09-20"), day("2023-09-25")), new Completion(day("2023-10-03"), null)));
        assertStanding(DONE_ON_TIME, returned, "2023-09-24");
        assertStanding(DUE_SOON, returned, "2023-09-25");
        assertStanding(OVERDUE, returned, "2023-10-02");
        assertStanding(DONE_LATE, returned, "2023-10-03");
    }

    @Test
    void anExtensionCountsFromItsDecisionAndLatenessIsGivenAgainstBothDays() {
        StandingFacts extended =
                open.withDueDays(List.of(new DueDay(null, DUE), new DueDay(day("2023-10-05"), day("2023-10-31"))));
        assertStanding(OVERDUE, extended, "2023-10-04");
        assertStanding(NOT_YET_DUE, extended, "2023-10-05");
        assertStanding(DONE_ON_TIME, extended.withCompletedOn(day("2023-10-20")), "2023-12-31");
        assertEquals(new Lateness(0, 20), Lateness.of(extended.withCompletedOn(day("2023-10-20")), day("2023-12-31")));
        assertEquals(new Lateness(2, 33), Lateness.of(extended, day("2023-11-02")));
    }

    @Test
    void coordinatorsAreCountedApart() {
        assertStanding(COORDINATING, StandingFacts.coordinator(), "2023-12-31");
        assertFalse(COORDINATING.isRated());
        assertStanding(CANCELLED, StandingFacts.coordinator().withCancelledOn(DUE), "2023-12-31");
        assertEquals(new Lateness(0, 0), Lateness.of(StandingFacts.coordinator(), day("2023-12-31")));
    }

    @Test
    void workWithoutADayIsOngoingOrAwaitsItsEvent() {
        assertStanding(ONGOING, StandingFacts.lead(Timing.ONGOING, null), "2023-12-31");
        assertStanding(ONGOING, StandingFacts.lead(Timing.ONGOING, DUE), "2023-12-31");
        assertStanding(AWAITING_EVENT, StandingFacts.lead(Timing.RELATIVE, null), "2023-12-31");
        assertStanding(OVERDUE, StandingFacts.lead(Timing.RELATIVE, DUE), "2023-12-31");
        assertStanding(DONE_ON_TIME, StandingFacts.lead(Timing.RELATIVE, null).withCompletedOn(DUE), "2023-12-31");
        assertEquals(Timing.ONGOING, Timing.ofDeadlineKind("ONGOING"));
        assertEquals(Timing.DATED, Timing.ofDeadlineKind("QUARTER"));
    }

    @Test
    void workThatRecurredBeforeTheIssueAloneOwesNothing() {
        StandingFacts past = StandingFacts.lead(Timing.ofDeadlineKind("RECURRING"), null);
        assertStanding(NOTHING_OWED, past, "2023-12-31");
        assertStanding(NOTHING_OWED, past.withCompletedOn(DUE), "2023-12-31");
        assertStanding(CANCELLED, past.withCancelledOn(DUE), "2023-12-31");
        assertStanding(OVERDUE, past.withOccurrences(List.of(new Occurrence(DUE, null))), "2023-12-31");
        assertFalse(NOTHING_OWED.isRated());
        assertEquals(new Lateness(0, 0), Lateness.of(past, day("2023-12-31")));
    }

    @Test
    void aClosedPlanKeepsTheStandingOfThatDay() {
        StandingFacts closed = open.withClosedOn(day("2023-09-25"));
        assertStanding(DUE_SOON, closed, "2024-06-01");
        assertStanding(NOT_YET_DUE, closed, "2023-09-01");
        assertEquals(new Lateness(0, 0), Lateness.of(closed, day("2024-06-01")));
    }

    @Test
    void printsAsOfficesDo() {
        assertEquals("chưa thực hiện", NOT_YET_DUE.printed(false));
        assertEquals("đang thực hiện trong hạn", DUE_SOON.printed(true));
        assertEquals("quá hạn chưa hoàn thành", OVERDUE.printed(true));
        assertEquals("done late", DONE_LATE.en());
        assertTrue(DONE_LATE.isDone());
    }

    private static void assertStanding(Standing expected, StandingFacts facts, String day) {
        assertEquals(expected, Standing.of(facts, day(day)));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
