package vn.gov.quangtri.cchc.rules.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private final WorkingDays calendar = WorkingDays.of(sample());

    @Test
    void takesHolidaysAndCompensatoryDaysOff() {
        assertFalse(calendar.isWorking(day("2023-01-02")));
        assertFalse(calendar.isWorking(day("2023-05-01")));
        assertTrue(calendar.isWorking(day("2023-05-04")));
    }

    @Test
    void worksOnAMakeUpSaturdayAndNotOnTheDayExchangedForIt() {
        assertTrue(calendar.isWorking(day("2024-05-04")));
        assertFalse(calendar.isWorking(day("2024-04-29")));
    }

    @Test
    void movesOverAHolidayBothWays() {
        assertEquals(day("2023-05-04"), calendar.onOrAfter(day("2023-04-29")));
        assertEquals(day("2023-04-28"), calendar.onOrBefore(day("2023-05-03")));
        assertEquals(day("2023-05-05"), calendar.next(day("2023-05-04")));
        assertEquals(day("2023-04-28"), calendar.previous(day("2023-05-04")));
    }

    @Test
    void countsWorkingDaysAndLeavesTheFirstDayOut() {
        assertEquals(day("2023-04-17"), calendar.plus(day("2023-04-03"), 10));
        assertEquals(day("2023-05-05"), calendar.plus(day("2023-04-28"), 2));
        assertEquals(day("2023-05-04"), calendar.plus(day("2023-04-30"), 0));
        assertThrows(IllegalArgumentException.class, () -> calendar.plus(day("2023-04-30"), -1));
    }

    @Test
    void fallsBackToWeekendsAndFixedHolidaysAndWarns() {
        assertTrue(calendar.warns(2026));
        assertFalse(calendar.warns(2023));
        assertFalse(calendar.isWorking(day("2026-09-02")));
        assertFalse(calendar.isWorking(day("2026-05-02")));
        assertTrue(calendar.isWorking(day("2026-05-04")));
        assertFalse(WorkingDays.withoutCalendar().isWorking(day("2025-01-01")));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static List<CalendarDay> sample() {
        try {
            return Files.readAllLines(Path.of("../data/working-days.csv")).stream()
                    .skip(1)
                    .map(row -> row.split(","))
                    .map(row -> new CalendarDay(day(row[0]), DayKind.valueOf(row[1])))
                    .toList();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
