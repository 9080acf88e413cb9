package vn.gov.quangtri.cchc.notification.calendar;

import vn.gov.quangtri.cchc.rules.days.WorkingDays;

/** Fired in the transaction that changes a calendar: whoever planned by the old one plans anew, in the same transaction. */
public record CalendarChanged(WorkingDays before, WorkingDays after) {}
