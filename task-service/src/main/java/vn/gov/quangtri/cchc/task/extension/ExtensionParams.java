package vn.gov.quangtri.cchc.task.extension;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.gov.quangtri.cchc.kit.http.Cursor;
import vn.gov.quangtri.cchc.rules.extension.ExtensionState;

/** Filters of the list of requests. */
public class ExtensionParams {

    static final String OF_DAY =
            "Of work that is owed on several days the one that the request is to move, by its original due day";

    @QueryParam("plan")
    UUID plan;

    @QueryParam("assignment")
    UUID assignment;

    @QueryParam("agency")
    @Parameter(
            description = "Key of the agency of origin that asks, or for which the first of joint leads does",
            example = "STC")
    String agency;

    @QueryParam("state")
    @Parameter(description = "ASKED waits for an opinion, ADVISED for the decision", example = "ADVISED")
    ExtensionState state;

    @QueryParam("occurrence")
    @Parameter(description = OF_DAY, example = "2023-06-30")
    LocalDate occurrence;

    ExtensionFilter filter() {
        return new ExtensionFilter(plan, assignment, agency, state, occurrence);
    }

    static String fingerprint(ExtensionFilter f) {
        return Cursor.fingerprint("extensions", f.plan(), f.assignment(), f.agency(), f.state(), f.occurrence());
    }
}
