package vn.gov.quangtri.cchc.plan.agency;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.gov.quangtri.cchc.kit.http.Cursor;

/** Which agencies a list asks for. */
public class AgencyFilter {

    @QueryParam("q")
    @Parameter(description = "Part of a name, short name, alias or key, with or without accents", example = "so noi vu")
    String q;

    @QueryParam("kind")
    AgencyKind kind;

    @QueryParam("on")
    @Parameter(description = "Only those that exist on this day", example = "2023-04-03")
    LocalDate on;

    @QueryParam("officialCode")
    String officialCode;

    String fingerprint() {
        return Cursor.fingerprint("agencies", q, kind, on, officialCode);
    }
}
