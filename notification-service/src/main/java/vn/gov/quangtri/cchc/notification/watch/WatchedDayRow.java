package vn.gov.quangtri.cchc.notification.watch;

import java.util.Optional;
import vn.gov.quangtri.cchc.notification.copies.PlanCopy;

/** A watched day beside what it belongs to. */
record WatchedDayRow(WatchedDay day, Matter matter, PlanCopy plan) {

    static WatchedDayRow of(Object[] row) {
        return new WatchedDayRow((WatchedDay) row[0], (Matter) row[1], (PlanCopy) row[2]);
    }

    String planNumber() {
        return plan == null || plan.number() == null ? matter.planNumber() : plan.number();
    }

    /** The day's own reason, else its plan's: a plan that ended ends what is sent for it. */
    String stopReason() {
        return day.stopReason()
                .or(() -> Optional.ofNullable(plan).flatMap(PlanCopy::stopReason))
                .orElse(null);
    }
}
