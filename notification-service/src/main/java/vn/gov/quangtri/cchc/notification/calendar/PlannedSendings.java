package vn.gov.quangtri.cchc.notification.calendar;

import vn.gov.quangtri.cchc.rules.days.WorkingDays;

/** Whoever plans by the calendar says here what a change would move. */
public interface PlannedSendings {

    /**
     * What would go out on another day than now.
     *
     * @param most how many of them to name; the count is of all
     */
    CalendarMoves moves(WorkingDays before, WorkingDays after, int most);
}
