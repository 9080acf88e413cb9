package vn.gov.quangtri.cchc.notification.calendar;

import java.util.List;

/**
 * The days that differ from the plain week.
 *
 * @param items days off, and weekend days that are worked, in order
 * @param years the years that have a calendar, with the version and ETag of each
 * @param withoutCalendar the year asked for has no calendar: its weekends and the fixed solar holidays are taken, the lunar ones are missing
 */
record WorkingDaysResponse(List<WorkingDayEntry> items, List<Year> years, boolean withoutCalendar) {

    record Year(int year, long version, long etag) {

        static Year of(WorkingYear year) {
            return new Year(year.year(), year.version(), year.etag());
        }
    }
}
