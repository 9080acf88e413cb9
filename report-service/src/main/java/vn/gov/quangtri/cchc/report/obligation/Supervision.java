package vn.gov.quangtri.cchc.report.obligation;

import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.http.Access;

/** Who decides on an agency's report: its recipient's monitor; on the recipient's own, the People's Committee's office. */
public final class Supervision {

    private Supervision() {}

    /**
     * Refuses whoever may not accept, return or waive.
     *
     * @throws vn.gov.quangtri.cchc.kit.base.Refusal {@code own-agency}, {@code no-agency}, {@code forbidden}
     */
    public static void require(Caller caller, Obligation obligation) {
        Access.require(caller, Role.MONITOR, Role.PLAN_OFFICE);
        boolean ofRecipient = obligation.holder().equals(obligation.round().recipient());
        if (ofRecipient && !caller.is(Role.PLAN_OFFICE)) {
            Access.notOwn(caller, obligation.holder());
        }
        Access.require(caller, ofRecipient ? Role.PLAN_OFFICE : Role.MONITOR);
        Access.notOwn(caller, obligation.holder());
    }
}
