package vn.gov.quangtri.cchc.task.deadline;

import java.time.LocalDate;
import vn.gov.quangtri.cchc.rules.days.WorkingDays;

/**
 * How a plan reads its deadlines. Null members stand for the defaults.
 *
 * @param beforeDay STRICT unless said otherwise
 * @param dayOff KEEP unless said otherwise
 * @param issuedOn the plan's day: occurrences whose last day lies before it are not owed; null owes all of the year
 * @param workingDays the calendar; without one, weekends and fixed solar holidays
 */
public record DeadlineOptions(BeforeDay beforeDay, DayOff dayOff, LocalDate issuedOn, WorkingDays workingDays) {

    public static final DeadlineOptions DEFAULTS = new DeadlineOptions(null, null, null, null);

    public DeadlineOptions {
        beforeDay = beforeDay == null ? BeforeDay.STRICT : beforeDay;
        dayOff = dayOff == null ? DayOff.KEEP : dayOff;
        workingDays = workingDays == null ? WorkingDays.withoutCalendar() : workingDays;
    }
}
