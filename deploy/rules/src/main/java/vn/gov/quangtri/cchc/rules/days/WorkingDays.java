package vn.gov.quangtri.cchc.rules.days;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which days are worked. Saturdays and Sundays are off; rows of the calendar say what differs. A year without any row has its weekends
 * and the four holidays that have a fixed solar date, and {@link #warns} about it: the lunar ones are missing.
 */
public final class WorkingDays {

    private static final Set<MonthDay> FIXED_SOLAR =
            Set.of(MonthDay.of(1, 1), MonthDay.of(4, 30), MonthDay.of(5, 1), MonthDay.of(9, 2));

    private final Map<LocalDate, DayKind> rows = new HashMap<>();
    private final Set<Integer> years = new HashSet<>();

    private WorkingDays(Collection<CalendarDay> days) {
        for (CalendarDay day : days) {
            rows.put(day.date(), day.kind());
            years.add(day.date().getYear());
        }
    }

    public static WorkingDays of(Collection<CalendarDay> days) {
        return new WorkingDays(days);
    }

    /** No calendar at all: weekends and the fixed solar holidays of every year. */
    public static WorkingDays withoutCalendar() {
        return new WorkingDays(List.of());
    }

    public boolean isWorking(LocalDate day) {
        DayKind kind = rows.get(day);
        if (kind != null) {
            return kind == DayKind.SWAP_ON;
        }
        if (!years.contains(day.getYear()) && FIXED_SOLAR.contains(MonthDay.from(day))) {
            return false;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The first working day after this one, never this one. */
    public LocalDate next(LocalDate day) {
        return onOrAfter(day.plusDays(1));
    }

    /** The last working day before this one, never this one. */
    public LocalDate previous(LocalDate day) {
        return onOrBefore(day.minusDays(1));
    }

    /** This day when it is worked, otherwise the next that is (Civil Code 2015, article 148.5: a last day off moves on). */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorking(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** This day when it is worked, otherwise the last before it that is. */
    public LocalDate onOrBefore(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorking(candidate)) {
            candidate = candidate.minusDays(1);
        }
        return candidate;
    }

    /**
     * The n-th working day counted from an event's day, which itself is left out (Civil Code 2015, article 147). With n = 0 the event's
     * day, moved on when it is off.
     *
     * @throws IllegalArgumentException when n is negative
     */
    public LocalDate plus(LocalDate eventDay, int n) {
        if (n < 0) {
            throw new IllegalArgumentException("working days counted backwards: " + n);
        }
        LocalDate day = n == 0 ? onOrAfter(eventDay) : eventDay;
        for (int counted = 0; counted < n; counted++) {
            day = next(day);
        }
        return day;
    }

    /** Whether this year has no calendar, so that what is said about it may be wrong around the lunar holidays. */
    public boolean warns(int year) {
        return !years.contains(year);
    }
}
