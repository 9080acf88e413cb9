package vn.gov.quangtri.cchc.plan.succession;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.gov.quangtri.cchc.kit.http.Cursor;

/** Which successions a list asks for. */
public class SuccessionFilter {

    @QueryParam("agency")
    @Parameter(description = "Key of the agency that ended or gave away", example = "STTTT")
    String agency;

    @QueryParam("on")
    @Parameter(description = "Only those in force on this day", example = "2025-03-15")
    LocalDate on;

    String fingerprint() {
        return Cursor.fingerprint("successions", agency, on);
    }
}
