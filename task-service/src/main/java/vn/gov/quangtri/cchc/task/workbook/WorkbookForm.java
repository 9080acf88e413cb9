package vn.gov.quangtri.cchc.task.workbook;

import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Access;

/** What a workbook is for. Nobody gets one that he could not send back. */
enum WorkbookForm {
    /** An agency's own rows, to fill in. */
    FILL_IN {
        @Override
        Scope scope(Caller caller) {
            return Access.own(caller, Role.AGENCY_OFFICER, Role.AGENCY_CLERK, Role.AGENCY_HEAD);
        }
    },
    /** All agencies' rows, for the monitor to judge. */
    JUDGE {
        @Override
        Scope scope(Caller caller) {
            return Access.province(caller, Role.MONITOR);
        }
    };

    /**
     * Whose rows it has.
     *
     * @throws Refusal {@code forbidden} for whoever may not send it back, {@code no-agency} without an agency in the token
     */
    abstract Scope scope(Caller caller);

    /** For whoever asks for none: the monitor judges, everybody else fills in. */
    static WorkbookForm usual(Caller caller) {
        return caller.is(Role.MONITOR) ? JUDGE : FILL_IN;
    }
}
