package vn.gov.quangtri.cchc.task.extension;

import vn.gov.quangtri.cchc.rules.extension.ExtensionMove;

/** Why the system ended a request by itself. */
public enum EndReason {
    PLAN_CLOSED(ExtensionMove.REFUSE),
    PLAN_REVOKED(ExtensionMove.REFUSE),
    PLAN_REPLACED(ExtensionMove.REFUSE),
    /** The assignment was confirmed as done. */
    WORK_CONFIRMED(ExtensionMove.CLOSE),
    /** The assignment was cancelled while the plan goes on. */
    WORK_CANCELLED(ExtensionMove.CLOSE),
    /** The due day moved otherwise, to the day asked for or beyond it. */
    DAY_MOVED(ExtensionMove.CLOSE),
    /** The due day followed from an event that was entered by mistake, and is unknown again. */
    DAY_TAKEN_BACK(ExtensionMove.CLOSE);

    private final ExtensionMove move;

    EndReason(ExtensionMove move) {
        this.move = move;
    }

    ExtensionMove move() {
        return move;
    }

    /** @param planState CLOSED, REVOKED or REPLACED */
    static EndReason ofPlan(String planState) {
        return valueOf("PLAN_" + planState);
    }
}
