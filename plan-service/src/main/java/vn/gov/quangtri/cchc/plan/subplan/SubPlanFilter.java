package vn.gov.quangtri.cchc.plan.subplan;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.gov.quangtri.cchc.kit.http.Cursor;

/** Which agencies a list of sub-plans asks for. */
public class SubPlanFilter {

    @QueryParam("agency")
    @Parameter(description = "Of this agency alone", example = "STC")
    String agency;

    @QueryParam("entered")
    @Parameter(description = "true: those that have one; false: those that have none", example = "false")
    Boolean entered;

    String fingerprint(Object plan) {
        return Cursor.fingerprint("sub-plans", plan, agency, entered);
    }

    boolean passes(SubPlanRow row) {
        return (agency == null || agency.equals(row.agency().key()))
                && (entered == null || entered == (row.id() != null));
    }
}
