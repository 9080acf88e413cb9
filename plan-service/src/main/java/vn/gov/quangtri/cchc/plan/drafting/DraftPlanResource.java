package vn.gov.quangtri.cchc.plan.drafting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
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
import vn.gov.quangtri.cchc.plan.document.PlanDocument;
import vn.gov.quangtri.cchc.plan.plan.Plan;
import vn.gov.quangtri.cchc.plan.reading.PlanResponse;
import vn.gov.quangtri.cchc.plan.reading.PlanView;

@Path("/api/v1/plans")
@Tag(name = "Plans")
class DraftPlanResource {

    private final WritePlan write;
    private final PlanView view;
    private final Consistency consistency;

    DraftPlanResource(WritePlan write, PlanView view, Consistency consistency) {
        this.write = write;
        this.view = view;
        this.consistency = consistency;
    }

    @POST
    @RolesAllowed(Role.PLAN_EDITOR)
    @Operation(
            operationId = "draftPlan",
            summary = "Draft a plan",
            description =
                    "Number, day and reporting rule may still be missing. Paths, kinds of sections and the reporting day are found"
                            + " by the system.")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanResponse.class)))
    public Response draft(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples =
                                                    @ExampleObject(name = "Kế hoạch mẫu", value = PlanExamples.DRAFT)))
                    @NotNull
                    @Valid
                    PlanDocument document) {
        Plan plan = write.draft(document);
        return answer(Response.created(URI.create("/api/v1/plans/" + plan.id())), plan);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.PLAN_EDITOR)
    @Operation(
            operationId = "editPlan",
            summary = "Write a draft anew, as a whole",
            description = "409 plan-not-draft while the plan is being issued and from then on. Needs If-Match.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanResponse.class)))
    public Response edit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples =
                                                    @ExampleObject(name = "Kế hoạch mẫu", value = PlanExamples.DRAFT)))
                    @NotNull
                    @Valid
                    PlanDocument document) {
        return answer(Response.ok(), write.edit(id, ifMatch, document));
    }

    private Response answer(Response.ResponseBuilder status, Plan plan) {
        consistency.wrote("plan", plan.id(), plan.version());
        return status.entity(view.of(plan))
                .header(HttpHeaders.ETAG, ETags.of(plan.etag()))
                .build();
    }
}
