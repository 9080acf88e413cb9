package vn.gov.quangtri.cchc.plan.subplan;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;
import vn.gov.quangtri.cchc.plan.history.HistoryLine;

@Path("/api/v1/sub-plans/{id}")
@Tag(name = "Sub-plans")
class SubPlanResource {

    private static final String ID = "01890a5d-ac96-774b-bcce-b302099a8057";

    private final WriteSubPlan write;
    private final ReadSubPlans read;
    private final Consistency consistency;

    SubPlanResource(WriteSubPlan write, ReadSubPlans read, Consistency consistency) {
        this.write = write;
        this.read = read;
        this.consistency = consistency;
    }

    @GET
    @Authenticated
    @Operation(operationId = "getSubPlan", summary = "An agency's own plan, with its ETag")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = SubPlanResponse.class)))
    public Response get(@PathParam("id") @Parameter(example = ID) UUID id) {
        return answer(id);
    }

    @PUT
    @RolesAllowed({Role.MONITOR, Role.AGENCY_OFFICER, Role.AGENCY_CLERK, Role.AGENCY_HEAD})
    @Operation(
            operationId = "correctSubPlan",
            summary = "Say anew what the paper of an agency's own plan says",
            description =
                    "By the agency itself or the monitor. 409 plan-takes-no-sub-plans once the plan has ended. Needs If-Match.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = SubPlanResponse.class)))
    public Response correct(
            @PathParam("id") @Parameter(example = ID) UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples =
                                                    @ExampleObject(
                                                            name = "Kế hoạch của sở",
                                                            value = SubPlanExamples.PAPER)))
                    @NotNull
                    @Valid
                    SubPlanPaper paper) {
        SubPlan subPlan = write.correct(id, ifMatch, paper);
        consistency.wrote("sub-plan", id, subPlan.version());
        return answer(id);
    }

    @GET
    @Path("/history")
    @RolesAllowed({Role.PLAN_EDITOR, Role.PLAN_APPROVER, Role.PLAN_OFFICE, Role.MONITOR, Role.MONITOR_HEAD})
    @Operation(
            operationId = "getSubPlanHistory",
            summary = "Who entered and corrected an agency's own plan: when, what, before and after; newest first")
    public Page<HistoryLine> history(@PathParam("id") @Parameter(example = ID) UUID id, @BeanParam PageParams page) {
        return read.history(id, page);
    }

    private Response answer(UUID id) {
        ReadSubPlans.Shown shown = read.get(id);
        return Response.ok(shown.subPlan())
                .header(HttpHeaders.ETAG, ETags.of(shown.etag()))
                .build();
    }
}
