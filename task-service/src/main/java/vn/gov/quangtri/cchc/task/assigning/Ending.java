package vn.gov.quangtri.cchc.task.assigning;

import java.time.LocalDate;
import vn.gov.quangtri.cchc.task.copies.PlanCopy;

/**
 * That a plan ended.
 *
 * @param planState CLOSED, REVOKED or REPLACED
 * @param on the plan's last day
 * @param reason the Committee's, or null where it was not told
 */
record Ending(String planState, LocalDate on, String reason) {

    /** @param heardOn the day that counts where the plan does not say its own */
    static Ending of(PlanCopy plan, LocalDate heardOn) {
        return new Ending(plan.state(), plan.endedOn() == null ? heardOn : plan.endedOn(), plan.endedReason());
    }

    boolean isClose() {
        return "CLOSED".equals(planState);
    }

    /** Why what is open is cancelled. */
    String why() {
        return reason == null ? planState : reason;
    }
}
