package vn.gov.quangtri.cchc.notification.ladder;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.quangtri.cchc.rules.days.CalendarDay;
import vn.gov.quangtri.cchc.rules.days.DayKind;
import vn.gov.quangtri.cchc.rules.days.WorkingDays;

/** Every expected day was worked out by hand from the table in the design and a wall calendar, not from the code. */
class LadderTest {

    private static final Set<Post> OFFICER = Set.of(Post.OFFICER);
    private static final Set<Post> BOTH = Set.of(Post.OFFICER, Post.HEAD);
    private static final Set<Post> ALL = Set.of(Post.OFFICER, Post.HEAD, Post.MONITOR);

    private static final List<Step> TABLE = List.of(
            new Step(-15, OFFICER),
            new Step(-7, OFFICER),
            new Step(-1, OFFICER),
            new Step(0, OFFICER),
            new Step(1, BOTH),
            new Step(3, BOTH),
            new Step(7, ALL),
            new Step(14, ALL),
            new Step(21, ALL),
            new Step(28, ALL),
            new Step(35, ALL));

    private static final WorkingDays DAYS = WorkingDays.of(List.of(
            off("2023-01-02"),
            off("2023-04-29"),
            off("2023-04-30"),
            off("2023-05-01"),
            off("2023-05-02"),
            off("2023-05-03"),
            off("2023-09-01"),
            off("2023-09-02"),
            off("2023-09-04"),
            off("2024-01-01"),
            off("2024-02-08"),
            off("2024-02-09"),
            off("2024-02-10"),
            off("2024-02-11"),
            off("2024-02-12"),
            off("2024-02-13"),
            off("2024-02-14"),
            off("2024-04-18"),
            off("2024-04-29"),
            off("2024-04-30"),
            off("2024-05-01"),
            new CalendarDay(LocalDate.parse("2024-05-04"), DayKind.SWAP_ON)));

    private final Ladder ladder = new Ladder(TABLE, DAYS);

    @ParameterizedTest(name = "due {0}")
    @CsvSource(delimiter = '|', textBlock = """
            # a Wednesday: only +3 falls on a Saturday
            2023-11-29 | 14/11 -15, 22/11 -7, 28/11 -1, 29/11 0, 30/11 1, 4/12 3, 6/12 7, 13/12 14, 20/12 21, 27/12 28, 3/1 35
            # a Saturday: the day and the day before come together on Friday
            2023-09-30 | 15/9 -15, 22/9 -7, 29/9 0, 2/10 1, 3/10 3, 9/10 7, 16/10 14, 23/10 21, 30/10 28, 6/11 35
            # a Sunday before New Year's holiday; -15 falls on a Saturday
            2023-12-31 | 15/12 -15, 22/12 -7, 29/12 0, 2/1 1, 3/1 3, 8/1 7, 15/1 14, 22/1 21, 29/1 28, 5/2 35
            # the Friday before five days off: +1 and +3 come together behind them
            2023-04-28 | 13/4 -15, 21/4 -7, 27/4 -1, 28/4 0, 4/5 1, 5/5 7, 12/5 14, 19/5 21, 26/5 28, 2/6 35
            # the first day off: the day before carries -1 and 0
            2023-04-29 | 14/4 -15, 21/4 -7, 28/4 0, 4/5 1, 8/5 7, 15/5 14, 22/5 21, 29/5 28, 5/6 35
            # the last day off
            2023-05-03 | 18/4 -15, 26/4 -7, 28/4 0, 4/5 1, 8/5 3, 10/5 7, 17/5 14, 24/5 21, 31/5 28, 7/6 35
            # the day after: -1 is moved to before the holidays, 0 stays
            2023-05-04 | 19/4 -15, 27/4 -7, 28/4 -1, 4/5 0, 5/5 1, 8/5 3, 11/5 7, 18/5 14, 25/5 21, 1/6 28, 8/6 35
            # in Tet 2024 (8/2 to 14/2)
            2024-02-12 | 26/1 -15, 5/2 -7, 7/2 0, 15/2 1, 19/2 7, 26/2 14, 4/3 21, 11/3 28, 18/3 35
            # the last day of Tet: 14/2 -1 = 13/2 off, 0 off
            2024-02-14 | 30/1 -15, 7/2 0, 15/2 1, 19/2 3, 21/2 7, 28/2 14, 6/3 21, 13/3 28, 20/3 35
            # a Saturday that is worked: nothing moves on the day
            2024-05-04 | 19/4 -15, 26/4 -7, 3/5 -1, 4/5 0, 6/5 1, 7/5 3, 13/5 7, 20/5 14, 27/5 21, 3/6 28, 10/6 35
            """)
    void goesByTheTable(LocalDate dueOn, String expected) {
        assertEquals(expected, walk(dueOn, dueOn.minusDays(40), dueOn.plusDays(60)));
    }

    @Test
    void skipsWhatFallsOnOneDayWithTheReason() {
        Sending sending = ladder.on(
                        LocalDate.parse("2023-09-29"), course("2023-09-30").reaching(-7))
                .orElseThrow();
        assertEquals(0, sending.step().offset());
        assertEquals(
                List.of(new Sending.Skipped(TABLE.get(2), LocalDate.parse("2023-09-29"), Sending.Reason.MERGED)),
                sending.skipped());
    }

    @ParameterizedTest(name = "away from {0} to {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # three days, before the due day: one step late
            2023-11-21 | 2023-11-24 | 24/11 -7, 28/11 -1, 29/11 0, 30/11 1, 4/12 3, 6/12 7, 13/12 14, 20/12 21, 27/12 28, 3/1 35 |
            # ten days over the due day: -1, 0, +1 and +3 were missed, the due day's own speaks for them
            2023-11-25 | 2023-12-05 | 5/12 0, 6/12 7, 13/12 14, 20/12 21, 27/12 28, 3/1 35 | -1 MISSED, 1 MISSED, 3 MISSED
            # forty days from before the first urging on
            2023-12-01 | 2024-01-10 | 10/1 3 | 7 MISSED, 14 MISSED, 21 MISSED, 28 MISSED, 35 MISSED
            # forty days over everything near
            2023-11-20 | 2023-12-30 | 2/1 0, 3/1 35 | -7 MISSED, -1 MISSED, 1 MISSED, 3 MISSED, 7 MISSED, 14 MISSED, 21 MISSED, 28 MISSED
            """)
    void catchesUpAfterAnOutage(LocalDate lost, LocalDate back, String expected, String skipped) {
        Course before = through(course("2023-11-29"), lost.minusDays(1));
        assertEquals(expected, walk(before, back, LocalDate.parse("2024-03-01")));
        Sending first = ladder.on(DAYS.onOrAfter(back), before).orElseThrow();
        String actual = first.skipped().stream()
                .map(s -> s.step().offset() + " " + s.reason())
                .collect(joining(", "));
        assertEquals(skipped == null ? "" : skipped, actual);
    }

    @Test
    void neverSendsForDaysBeforeTheWatchBegan() {
        Course course = ladder.begin(
                new Course(LocalDate.parse("2023-04-10"), LocalDate.parse("2023-04-05"), false, Course.NOTHING));
        assertEquals("7/4 -1, 10/4 0, 11/4 1", walk(course, course.armedOn(), LocalDate.parse("2023-04-11")));
    }

    @Test
    void sendsAStepPlannedForTheVeryDayOnWhichTheWatchBegan() {
        Course course = ladder.begin(
                new Course(LocalDate.parse("2023-11-29"), LocalDate.parse("2023-11-22"), false, Course.NOTHING));
        assertEquals("22/11 -7", walk(course, course.armedOn(), LocalDate.parse("2023-11-27")));
    }

    @Test
    void givesOneNoticeForWorkThatWasBornLate() {
        Course course = ladder.begin(
                new Course(LocalDate.parse("2023-03-31"), LocalDate.parse("2023-04-01"), true, Course.NOTHING));
        assertEquals("3/4 999", walk(course, course.armedOn(), LocalDate.parse("2023-12-31")));
    }

    @Test
    void sendsNothingOnADayOff() {
        assertTrue(
                ladder.on(LocalDate.parse("2023-12-02"), course("2023-11-29")).isEmpty());
    }

    @Test
    void saysWhichDayComesNext() {
        Course course = course("2023-11-29");
        assertEquals(LocalDate.parse("2023-11-14"), ladder.next(course).orElseThrow());
        assertEquals(
                LocalDate.parse("2023-12-04"), ladder.next(course.reaching(1)).orElseThrow());
        assertTrue(ladder.next(course.reaching(35)).isEmpty());
    }

    @Test
    void looksAheadAsIfEveryDayBetweenHadBeenServed() {
        Course course = course("2023-11-29");
        LocalDate today = LocalDate.parse("2023-11-01");
        LocalDate far = LocalDate.parse("2023-12-06");
        Course then = ladder.after(today, far, course);
        assertEquals(7, ladder.on(far, then).orElseThrow().step().offset());
        assertTrue(ladder.on(far.plusDays(1), ladder.after(today, far.plusDays(1), course))
                .isEmpty());
        assertEquals(course, ladder.after(today, today, course), "today nothing has been served yet");
    }

    private String walk(LocalDate dueOn, LocalDate from, LocalDate to) {
        return walk(course(dueOn.toString()), from, to);
    }

    private String walk(Course start, LocalDate from, LocalDate to) {
        List<String> sent = new ArrayList<>();
        Course course = start;
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            var sending = ladder.on(day, course);
            if (sending.isPresent()) {
                sent.add(day.getDayOfMonth() + "/" + day.getMonthValue() + " "
                        + sending.get().step().offset());
                course = course.reaching(sending.get().reached());
            }
        }
        return String.join(", ", sent);
    }

    private Course through(Course start, LocalDate last) {
        Course course = start;
        for (LocalDate day = start.armedOn(); !day.isAfter(last); day = day.plusDays(1)) {
            course = ladder.on(day, course)
                    .map(Sending::reached)
                    .map(course::reaching)
                    .orElse(course);
        }
        return course;
    }

    private static Course course(String dueOn) {
        LocalDate day = LocalDate.parse(dueOn);
        return new Course(day, day.minusDays(200), false, Course.NOTHING);
    }

    private static CalendarDay off(String day) {
        return new CalendarDay(LocalDate.parse(day), DayKind.HOLIDAY);
    }
}
