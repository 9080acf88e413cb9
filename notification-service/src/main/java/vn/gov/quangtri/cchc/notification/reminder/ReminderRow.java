package vn.gov.quangtri.cchc.notification.reminder;

import vn.gov.quangtri.cchc.notification.copies.PlanCopy;
import vn.gov.quangtri.cchc.notification.watch.Matter;

/** A reminder beside what it was about; a summary is about nothing alone. */
record ReminderRow(Reminder reminder, Matter matter, PlanCopy plan) {

    static ReminderRow of(Object[] row) {
        return new ReminderRow((Reminder) row[0], (Matter) row[1], (PlanCopy) row[2]);
    }
}
