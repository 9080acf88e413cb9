package vn.gov.quangtri.cchc.plan.subplan;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.http.Consistency;
import vn.gov.quangtri.cchc.kit.http.ETags;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;

@Path("/api/v1/plans/{id}/sub-plans")
@Tag(name = "Sub-plans", description = "What agencies draw up and issue themselves under the province's plan")
class PlanSubPlansResource {

    private static final String ID = "01890a5d-ac96-774b-bcce-b302099a8057";

    private final WriteSubPlan write;
    private final ReadSubPlans read;
    private final Consistency consistency;

    PlanSubPlansResource(WriteSubPlan write, ReadSubPlans read, Consistency consistency) {
        this.write = write;
        this.read = read;
        this.consistency = consistency;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listSubPlans",
            summary = "Which agencies have drawn up their own plan, and which have not",
            description = "Every agency that a duty asks for one is a row, and so is one that has one unasked; by key."
                    + " Whoever may read the plan may read them.")
    public Page<SubPlanRow> list(
            @PathParam("id") @Parameter(example = ID) UUID id,
            @BeanParam PageParams page,
            @BeanParam SubPlanFilter filter) {
        return read.list(id, filter, page);
    }

    @POST
    @RolesAllowed({Role.MONITOR, Role.AGENCY_OFFICER, Role.AGENCY_CLERK, Role.AGENCY_HEAD})
    @Operation(
            operationId = "enterSubPlan",
            summary = "Enter number and day of an agency's own plan",
            description =
                    "By the agency itself, or by the monitor for one that came by letter. One for each agency: 409"
                            + " sub-plan-exists the second time. 409 plan-takes-no-sub-plans unless the plan is in force. Work whose"
                            + " task it fulfils is offered its completion from then on, and never completed by itself.")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = SubPlanResponse.class)))
    public Response enter(
            @PathParam("id") @Parameter(example = ID) UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples =
                                                    @ExampleObject(
                                                            name = "Kế hoạch của sở",
                                                            value = SubPlanExamples.ENTERED)))
                    @NotNull
                    @Valid
                    SubPlanRequest request) {
        SubPlan subPlan = write.enter(id, request);
        consistency.wrote("sub-plan", subPlan.id(), subPlan.version());
        ReadSubPlans.Shown shown = read.get(subPlan.id());
        return Response.created(URI.create("/api/v1/sub-plans/" + subPlan.id()))
                .entity(shown.subPlan())
                .header(HttpHeaders.ETAG, ETags.of(shown.etag()))
                .build();
    }
}
