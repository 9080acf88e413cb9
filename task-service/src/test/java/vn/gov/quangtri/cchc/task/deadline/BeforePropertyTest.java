package vn.gov.quangtri.cchc.task.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A "before" date never moves into what it must precede: every setting over every day of 2022 to 2026. */
class BeforePropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    static Stream<Arguments> settings() {
        return Stream.of(DayOff.values())
                .flatMap(off -> Stream.of(BeforeDay.values()).map(before -> Arguments.of(off, before)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("settings")
    void neverMovesIntoTheDayThatItMustPrecede(DayOff off, BeforeDay before) {
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            Meaning meaning = read("trước ngày " + Said.date(day), day, off, before);
            LocalDate last = before == BeforeDay.INCLUSIVE ? day : day.minusDays(1);
            assertEquals(last, meaning.dueOn(), meaning.explanation());
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("settings")
    void neverMovesIntoTheMonthOrQuarterThatItMustPrecede(DayOff off, BeforeDay before) {
        for (LocalDate month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
            String text = "trước tháng " + month.getMonthValue() + "/" + month.getYear();
            assertEquals(month.minusDays(1), read(text, month, off, before).dueOn(), text);
            if (month.getMonthValue() % 3 == 1) {
                text = "trước quý " + (month.getMonthValue() / 3 + 1) + "/" + month.getYear();
                assertEquals(month.minusDays(1), read(text, month, off, before).dueOn(), text);
            }
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("settings")
    void neverMovesAnOccurrenceIntoTheDayThatItMustPrecede(DayOff off, BeforeDay before) {
        for (int year = FIRST.getYear(); year <= LAST.getYear(); year++) {
            for (int day = 2; day <= 28; day++) {
                Meaning meaning = read("trước ngày " + day + " hằng tháng", LocalDate.of(year, 1, 1), off, before);
                int named = day;
                assertEquals(12, meaning.occurrences().size());
                assertTrue(
                        meaning.occurrences().stream()
                                .allMatch(one ->
                                        one.getDayOfMonth() == (before == BeforeDay.INCLUSIVE ? named : named - 1)),
                        meaning.explanation());
            }
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("settings")
    void movesANamedLastDayOnlyForwardsToAWorkingDay(DayOff off, BeforeDay before) {
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            LocalDate due =
                    read("chậm nhất ngày " + Said.date(day), day, off, before).dueOn();
            boolean working = DeadlineOptions.DEFAULTS.workingDays().isWorking(day);
            assertEquals(off == DayOff.KEEP || working, due.equals(day), day + " → " + due);
            assertTrue(!due.isBefore(day) && due.isBefore(day.plusDays(8)), day + " → " + due);
        }
    }

    private static Meaning read(String phrase, LocalDate day, DayOff off, BeforeDay before) {
        return DeadlineLanguage.interpret(phrase, day.getYear(), new DeadlineOptions(before, off, null, null));
    }
}
