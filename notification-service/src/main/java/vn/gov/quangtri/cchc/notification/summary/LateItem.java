package vn.gov.quangtri.cchc.notification.summary;

import vn.gov.quangtri.cchc.notification.copies.PlanCopy;
import vn.gov.quangtri.cchc.notification.watch.Matter;
import vn.gov.quangtri.cchc.notification.watch.WatchedDay;

/** Something that is late beyond what the office wants to hear of. */
record LateItem(WatchedDay day, Matter matter, PlanCopy plan) {

    static LateItem of(Object[] row) {
        return new LateItem((WatchedDay) row[0], (Matter) row[1], (PlanCopy) row[2]);
    }

    String planNumber() {
        String number = plan == null || plan.number() == null ? matter.planNumber() : plan.number();
        return number == null ? "…" : number;
    }

    boolean isSample() {
        return plan != null && plan.isSample();
    }
}
