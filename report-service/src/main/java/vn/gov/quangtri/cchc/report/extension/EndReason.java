package vn.gov.quangtri.cchc.report.extension;

import vn.gov.quangtri.cchc.rules.extension.ExtensionMove;

/** Why the system ended a request by itself. */
public enum EndReason {
    PLAN_CLOSED(ExtensionMove.REFUSE),
    PLAN_REVOKED(ExtensionMove.REFUSE),
    PLAN_REPLACED(ExtensionMove.REFUSE),
    ROUND_CLOSED(ExtensionMove.REFUSE),
    /** The report came in time. */
    REPORT_SENT(ExtensionMove.CLOSE),
    /** The report was accepted. */
    REPORT_ACCEPTED(ExtensionMove.CLOSE),
    /** The agency was let off its report. */
    REPORT_WAIVED(ExtensionMove.CLOSE);

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
