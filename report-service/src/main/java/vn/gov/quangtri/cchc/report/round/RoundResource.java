package vn.gov.quangtri.cchc.report.round;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.http.ETags;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;
import vn.gov.quangtri.cchc.report.paper.Sample;

@Path("/api/v1")
@Tag(name = "rounds", description = "Đợt báo cáo / Reporting rounds")
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
    Role.REGISTRY,
    Role.INTEGRATOR
})
class RoundResource {

    private final ReadRounds read;

    RoundResource(ReadRounds read) {
        this.read = read;
    }

    @GET
    @Path("/rounds")
    @Operation(
            operationId = "listRounds",
            summary = "Rounds, newest first",
            description = "A copy of the plan may be a moment behind: send Consistency-Needs to wait for it.")
    public Page<RoundResponse> list(
            @QueryParam("plan") @Parameter(example = Sample.ID) UUID plan, @BeanParam PageParams page) {
        return read.list(plan, page);
    }

    @GET
    @Path("/rounds/{id}")
    @Operation(operationId = "getRound", summary = "One round")
    public RestResponse<RoundResponse> get(@PathParam("id") @Parameter(example = Sample.ID) UUID id) {
        RoundResponse round = read.get(id);
        return ResponseBuilder.ok(round)
                .header(HttpHeaders.ETAG, ETags.of(round.etag()))
                .build();
    }
}
