package vn.gov.quangtri.cchc.plan.reading;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.gov.quangtri.cchc.kit.http.Cursor;
import vn.gov.quangtri.cchc.plan.plan.PlanState;

/** Which plans a list asks for. */
public class PlanFilter {

    @QueryParam("year")
    @Parameter(example = "2023")
    Integer year;

    @QueryParam("documentNumber")
    @Parameter(description = "Number and symbol of the paper", example = "00/KH-UBND")
    String documentNumber;

    @QueryParam("issuer")
    String issuer;

    @QueryParam("state")
    PlanState state;

    @QueryParam("q")
    @Parameter(
            description = "Part of number, title or issuer, with or without accents",
            example = "cai cach hanh chinh")
    String q;

    String fingerprint() {
        return Cursor.fingerprint("plans", year, documentNumber, issuer, state, q);
    }
}
