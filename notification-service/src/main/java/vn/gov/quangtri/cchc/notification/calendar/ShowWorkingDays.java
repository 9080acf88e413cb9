package vn.gov.quangtri.cchc.notification.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Reads the calendar for whoever is signed in: it is no secret. */
@ApplicationScoped
class ShowWorkingDays {

    private final WorkingYearRepository years;

    ShowWorkingDays(WorkingYearRepository years) {
        this.years = years;
    }

    /** @param year one year; all if null */
    @Transactional
    WorkingDaysResponse run(Integer year) {
        var found = years.years(year).stream().map(WorkingDaysResponse.Year::of).toList();
        return new WorkingDaysResponse(
                years.days(year).stream().map(WorkingDay::entry).toList(), found, year != null && found.isEmpty());
    }
}
