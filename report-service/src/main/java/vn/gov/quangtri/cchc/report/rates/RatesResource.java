package vn.gov.quangtri.cchc.report.rates;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.report.paper.Sample;

@Path("/api/v1")
@Tag(name = "rounds")
@RolesAllowed({
    Role.PLAN_EDITOR,
    Role.PLAN_APPROVER,
    Role.PLAN_OFFICE,
    Role.MONITOR,
    Role.MONITOR_HEAD,
    Role.AGENCY_OFFICER,
    Role.AGENCY_CLERK,
    Role.AGENCY_HEAD,
    Role.OBSERVER,
    Role.INTEGRATOR
})
class RatesResource {

    private final ReadRates read;

    RatesResource(ReadRates read) {
        this.read = read;
    }

    @GET
    @Path("/rounds/{id}/rates")
    @Operation(
            operationId = "getRates",
            summary = "Owed, submitted, on time, late, returned, waived, missing; every agency a row",
            description = "On a past day: what was known on that day. A letter recorded later was not known then.")
    public RatesResponse rates(
            @PathParam("id") @Parameter(example = Sample.ID) UUID round, @QueryParam("on") LocalDate on) {
        return read.rates(round, on);
    }

    @GET
    @Path("/rounds/{id}/missing-list")
    @Operation(
            operationId = "getMissingList",
            summary = "Who has not reported, those asked apart from those ordered; and whose correction is overdue")
    public MissingResponse missing(
            @PathParam("id") @Parameter(example = Sample.ID) UUID round, @QueryParam("on") LocalDate on) {
        return read.missing(round, on);
    }
}
