package vn.gov.quangtri.cchc.plan.issuing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.http.Consistency;
import vn.gov.quangtri.cchc.kit.http.ETags;
import vn.gov.quangtri.cchc.plan.plan.Plan;
import vn.gov.quangtri.cchc.plan.reading.PlanResponse;
import vn.gov.quangtri.cchc.plan.reading.PlanView;

@Path("/api/v1/plans")
@Tag(name = "Plans")
class IssueResource {

    private final IssuePlan issue;
    private final PlanView view;
    private final Consistency consistency;

    IssueResource(IssuePlan issue, PlanView view, Consistency consistency) {
        this.issue = issue;
        this.view = view;
        this.consistency = consistency;
    }

    @POST
    @Path("/{id}/issue")
    @RolesAllowed(Role.PLAN_APPROVER)
    @Operation(
            operationId = "issuePlan",
            summary = "Issue a plan",
            description =
                    "Answers 202: the plan is ISSUING until task-service has locked the appendix, then ISSUED by itself. If the appendix"
                            + " has changed in between, it is a DRAFT again, with the reason in refusal. 409 plan-not-draft when it is being"
                            + " issued or was; 422 plan-not-ready with everything that stops it. Needs If-Match.")
    @APIResponse(
            responseCode = "202",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanResponse.class)))
    public Response issue(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples =
                                                    @ExampleObject(
                                                            name = "Như đã kiểm tra",
                                                            value = "{\"appendixVersion\": 12}")))
                    @Valid
                    IssueRequest request) {
        Long appendixVersion = request == null ? null : request.appendixVersion();
        return answer(Response.accepted(), issue.run(id, ifMatch, appendixVersion));
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(Role.PLAN_APPROVER)
    @Operation(
            operationId = "withdrawPlan",
            summary = "Take back a plan that is being issued",
            description =
                    "It is a draft again and its appendix opens. 409 plan-not-issuing when nothing waits. Needs If-Match.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanResponse.class)))
    public Response withdraw(
            @PathParam("id") @Parameter(example = "01890a5d-ac96-774b-bcce-b302099a8057") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(Response.ok(), issue.withdraw(id, ifMatch));
    }

    private Response answer(Response.ResponseBuilder status, Plan plan) {
        consistency.wrote("plan", plan.id(), plan.version());
        return status.entity(view.of(plan))
                .header(HttpHeaders.ETAG, ETags.of(plan.etag()))
                .build();
    }
}
