package vn.gov.quangtri.cchc.report.obligation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import vn.gov.quangtri.cchc.report.history.ChangeLine;
import vn.gov.quangtri.cchc.report.paper.Sample;

@Path("/api/v1")
@Tag(name = "obligations", description = "Nghĩa vụ báo cáo / Who owes a report")
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
class ObligationResource {

    private final ReadObligations read;
    private final WaiveObligation waive;

    ObligationResource(ReadObligations read, WaiveObligation waive) {
        this.read = read;
        this.waive = waive;
    }

    @GET
    @Path("/rounds/{id}/obligations")
    @Operation(
            operationId = "listObligations",
            summary = "Who owes a report in a round, by agency",
            description = "States are visible to every agency; what a report says is not.")
    public Page<ObligationResponse> list(
            @PathParam("id") @Parameter(example = Sample.ID) UUID round,
            @QueryParam("agency") String agency,
            @QueryParam("state") ObligationState state,
            @BeanParam PageParams page) {
        return read.list(round, agency, state, page);
    }

    @GET
    @Path("/obligations/{id}")
    @Operation(operationId = "getObligation", summary = "What one agency owes")
    public RestResponse<ObligationResponse> get(@PathParam("id") @Parameter(example = Sample.ID) UUID id) {
        return answer(read.get(id));
    }

    @GET
    @Path("/obligations/{id}/history")
    @RolesAllowed({
        Role.AGENCY_OFFICER,
        Role.AGENCY_CLERK,
        Role.AGENCY_HEAD,
        Role.MONITOR,
        Role.MONITOR_HEAD,
        Role.PLAN_OFFICE
    })
    @Operation(
            operationId = "getObligationHistory",
            summary = "Who moved an obligation, when, what it was then, and why",
            description = "Oldest first, at most 20 moves a page. For the own agency and for those who follow up.")
    public Page<ChangeLine> history(
            @PathParam("id") @Parameter(example = Sample.ID) UUID id, @BeanParam PageParams page) {
        return read.history(id, page);
    }

    @POST
    @Path("/obligations/{id}/waiver")
    @RolesAllowed({Role.MONITOR, Role.PLAN_OFFICE})
    @Operation(
            operationId = "waiveObligation",
            summary = "Lets an agency off its report",
            description = "By the monitor; for the recipient's own report by the People's Committee's office."
                    + " 409 obligation-state after a submission, round-closed.")
    public RestResponse<ObligationResponse> waive(
            @PathParam("id") @Parameter(example = Sample.ID) UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid WaiverRequest request) {
        return answer(waive.waive(id, ifMatch, request.reason()));
    }

    private static RestResponse<ObligationResponse> answer(ObligationResponse obligation) {
        return ResponseBuilder.ok(obligation)
                .header(HttpHeaders.ETAG, ETags.of(obligation.etag()))
                .build();
    }
}
