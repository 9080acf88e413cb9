package vn.gov.quangtri.cchc.task.access;

import java.util.Set;
import vn.gov.quangtri.cchc.kit.base.Role;

/** Who reads what of appendices and assignments. States and standings are open to every role but operators; drafts and contents are not. */
public final class Readers {

    /** Everybody with a part in the work or its supervision; operators have no content. */
    public static final Set<String> EVERYBODY = Set.of(
            Role.PLAN_EDITOR,
            Role.PLAN_APPROVER,
            Role.PLAN_OFFICE,
            Role.MONITOR,
            Role.MONITOR_HEAD,
            Role.AGENCY_OFFICER,
            Role.AGENCY_CLERK,
            Role.AGENCY_HEAD,
            Role.OBSERVER,
            Role.FINANCE,
            Role.INTEGRATOR);

    /** Those who work on drafts, and who read what every agency wrote. */
    static final String[] CENTRAL = {
        Role.PLAN_EDITOR, Role.PLAN_APPROVER, Role.PLAN_OFFICE, Role.MONITOR, Role.MONITOR_HEAD
    };

    /** An id as it looks, for the documents. */
    public static final String SOME_ID = "01890a5d-ac96-774b-bcce-b302099a8057";

    private Readers() {}
}
