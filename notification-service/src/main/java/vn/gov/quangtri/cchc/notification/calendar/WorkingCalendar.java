package vn.gov.quangtri.cchc.notification.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import vn.gov.quangtri.cchc.rules.days.WorkingDays;

/** Gives the calendar in force to whoever counts days. Read anew each time: no copy of the service may lag behind another. */
@ApplicationScoped
public class WorkingCalendar {

    private final WorkingYearRepository years;

    WorkingCalendar(WorkingYearRepository years) {
        this.years = years;
    }

    /** All years; one without a calendar has its weekends and the fixed solar holidays. */
    @Transactional
    public WorkingDays days() {
        return WorkingDays.of(years.days(null).stream().map(WorkingDay::rule).toList());
    }
}
