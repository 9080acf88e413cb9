package vn.gov.quangtri.cchc.notification.preview;

import java.time.LocalDate;
import java.util.List;
import vn.gov.quangtri.cchc.notification.reminder.ReminderResponse;

/**
 * What would go out on a day.
 *
 * @param items one for each recipient
 * @param next cursor of the next page; null on the last
 * @param workingDay whether anything can go out on that day at all
 * @param withoutCalendar the day's year has no calendar: its weekends and the fixed solar holidays are taken, the lunar ones are missing
 * @param paused whether sending is held back now
 */
record PreviewResponse(
        LocalDate on,
        boolean workingDay,
        boolean withoutCalendar,
        boolean paused,
        List<ReminderResponse> items,
        String next) {}
