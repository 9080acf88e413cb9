package vn.gov.quangtri.cchc.plan.ending;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
class EndPlanResource {

    private static final String CLOSED = "{\"reason\": \"Đã hoàn thành việc tổng hợp năm 2023\"}";
    private static final String REVOKED = "{\"reason\": \"Bãi bỏ theo quyết định của UBND tỉnh\"}";

    private final EndPlan end;
    private final PlanView view;
    private final Consistency consistency;

    EndPlanResource(EndPlan end, PlanView view, Consistency consistency) {
        this.end = end;
        this.view = view;
        this.consistency = consistency;
    }

    @POST
    @Path("/{id}/close")
    @RolesAllowed(Role.PLAN_APPROVER)
    @Operation(
            operationId = "closePlan",
            summary = "End a plan's work",
            description =
                    "What is open keeps its standing of that day. 409 plan-not-issued for any other state. Needs If-Match.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanResponse.class)))
    public Response close(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples = @ExampleObject(name = "Hết năm", value = CLOSED)))
                    @NotNull
                    @Valid
                    EndRequest request) {
        return answer(end.close(id, ifMatch, request.reason()));
    }

    @POST
    @Path("/{id}/revocation")
    @RolesAllowed(Role.PLAN_APPROVER)
    @Operation(
            operationId = "revokePlan",
            summary = "Take a plan out of force",
            description =
                    "Open assignments are cancelled, rounds close. 409 plan-not-issued for any other state. Needs If-Match.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanResponse.class)))
    public Response revoke(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples = @ExampleObject(name = "Bãi bỏ", value = REVOKED)))
                    @NotNull
                    @Valid
                    EndRequest request) {
        return answer(end.revoke(id, ifMatch, request.reason()));
    }

    private Response answer(Plan plan) {
        consistency.wrote("plan", plan.id(), plan.version());
        return Response.ok(view.of(plan))
                .header(HttpHeaders.ETAG, ETags.of(plan.etag()))
                .build();
    }
}
