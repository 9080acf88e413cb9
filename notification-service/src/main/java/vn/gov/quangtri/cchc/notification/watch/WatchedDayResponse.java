package vn.gov.quangtri.cchc.notification.watch;

import java.time.LocalDate;
import java.util.UUID;
import vn.gov.quangtri.cchc.notification.copies.Agencies;
import vn.gov.quangtri.cchc.notification.copies.AgencyView;
import vn.gov.quangtri.cchc.notification.policy.Subject;

/**
 * A watched day.
 *
 * @param matterId the assignment's or the obligation's id
 * @param title the task's content, or the round's title
 * @param agency who has to do it now
 * @param milestone what is to be done by this day, where the deadline says so
 * @param bornLate the day had passed before the watch began: one notice, no ladder
 * @param stopReason why nothing is sent; null while it is watched
 * @param nextOn the day of the next reminder; null when nothing more goes by itself
 */
record WatchedDayResponse(
        UUID id,
        Subject subject,
        UUID matterId,
        UUID planId,
        String planNumber,
        UUID taskId,
        Integer taskNumber,
        String title,
        String milestone,
        AgencyView agency,
        boolean requested,
        LocalDate dueOn,
        long deadlineVersion,
        boolean bornLate,
        String stopReason,
        LocalDate nextOn) {

    static WatchedDayResponse of(WatchedDayRow row, Agencies agencies) {
        WatchedDay day = row.day();
        Matter matter = row.matter();
        String stopReason = row.stopReason();
        return new WatchedDayResponse(
                day.id(),
                day.subject(),
                matter.id(),
                matter.planId(),
                row.planNumber(),
                matter.taskId(),
                matter.taskNumber(),
                matter.title(),
                day.milestone().orElse(null),
                agencies.view(matter.holder()),
                matter.isRequested(),
                day.dueOn(),
                day.deadlineVersion(),
                day.isBornLate(),
                stopReason,
                stopReason == null ? day.nextOn() : null);
    }
}
