package vn.gov.quangtri.cchc.task.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.gov.quangtri.cchc.rules.days.CalendarDay;
import vn.gov.quangtri.cchc.rules.days.DayKind;
import vn.gov.quangtri.cchc.rules.days.WorkingDays;
import vn.gov.quangtri.cchc.task.copies.Copies;

/** The calendar of working days, as far as it is known here; years without one have their weekends and fixed holidays. */
@ApplicationScoped
public class Calendars {

    /** A kind that is not known yet leaves its day as the plain week has it. */
    private static final Set<String> KINDS =
            Arrays.stream(DayKind.values()).map(Enum::name).collect(Collectors.toSet());

    private final Copies copies;

    Calendars(Copies copies) {
        this.copies = copies;
    }

    public WorkingDays workingDays() {
        List<CalendarDay> days = copies.workingDays().stream()
                .flatMap(year -> year.days().stream())
                .filter(day -> KINDS.contains(day.kind()))
                .map(day -> new CalendarDay(day.date(), DayKind.valueOf(day.kind())))
                .toList();
        return WorkingDays.of(days);
    }
}
