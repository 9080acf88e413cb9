package vn.gov.quangtri.cchc.task.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.gov.quangtri.cchc.rules.days.CalendarDay;
import vn.gov.quangtri.cchc.rules.days.DayKind;
import vn.gov.quangtri.cchc.rules.days.WorkingDays;
import vn.gov.quangtri.cchc.task.copies.Copies;

/** The calendar of working days, as far as it is known here; years without one have their weekends and fixed holidays. */
@ApplicationScoped
public class Calendars {

    private final Copies copies;

    Calendars(Copies copies) {
        this.copies = copies;
    }

    public WorkingDays workingDays() {
        List<CalendarDay> days = copies.workingDays().stream()
                .flatMap(year -> year.days().stream())
                .map(day -> new CalendarDay(day.date(), DayKind.valueOf(day.kind())))
                .toList();
        return WorkingDays.of(days);
    }
}
