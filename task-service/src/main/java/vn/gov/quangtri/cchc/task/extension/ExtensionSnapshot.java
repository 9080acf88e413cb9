package vn.gov.quangtri.cchc.task.extension;

import java.time.LocalDate;
import vn.gov.quangtri.cchc.rules.extension.ExtensionState;

/** What a request was at one moment, as the history keeps it. */
record ExtensionSnapshot(
        ExtensionState state,
        LocalDate dueOn,
        LocalDate requestedDueOn,
        Boolean opinionAgrees,
        LocalDate opinionDueOn,
        String opinionNote,
        LocalDate grantedDueOn,
        String decisionNumber,
        LocalDate decidedOn,
        EndReason endReason) {

    static ExtensionSnapshot of(Extension e) {
        return new ExtensionSnapshot(
                e.state,
                e.dueOn,
                e.requestedDueOn,
                e.opinionAgrees,
                e.opinionDueOn,
                e.opinionNote,
                e.grantedDueOn,
                e.decisionNumber,
                e.decidedOn,
                e.endReason);
    }
}
