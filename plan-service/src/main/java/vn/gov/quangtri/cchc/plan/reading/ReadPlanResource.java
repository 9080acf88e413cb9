package vn.gov.quangtri.cchc.plan.reading;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.http.ETags;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;
import vn.gov.quangtri.cchc.plan.history.HistoryLine;

@Path("/api/v1/plans")
@Tag(name = "Plans", description = "Communication plans: drafted, issued, read by revision")
class ReadPlanResource {

    private final ReadPlan read;

    ReadPlanResource(ReadPlan read) {
        this.read = read;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listPlans",
            summary = "Plans by year, number, state or words, the youngest first",
            description =
                    "Drafts are listed to those who write, approve and follow them. Operators and the registry read no plans.")
    public Page<PlanSummary> list(@BeanParam PageParams page, @BeanParam PlanFilter filter) {
        return read.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getPlan", summary = "One plan: its open revision, else the one in force; with its ETag")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = PlanResponse.class),
                            examples = @ExampleObject(name = "Đang ban hành", value = PlanExamples.ISSUING)))
    public Response get(@PathParam("id") @Parameter(example = PlanExamples.ID) UUID id) {
        ReadPlan.Shown shown = read.get(id);
        return Response.ok(shown.plan())
                .header(HttpHeaders.ETAG, ETags.of(shown.etag()))
                .build();
    }

    @GET
    @Path("/{id}/revisions/{number}")
    @Authenticated
    @Operation(
            operationId = "getPlanRevision",
            summary = "A plan as one of its revisions says it",
            description = "An issued revision never changes, and reads with the names of its day.")
    public PlanResponse revision(
            @PathParam("id") @Parameter(example = PlanExamples.ID) UUID id, @PathParam("number") int number) {
        return read.revision(id, number);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Role.PLAN_EDITOR, Role.PLAN_APPROVER, Role.PLAN_OFFICE, Role.MONITOR, Role.MONITOR_HEAD})
    @Operation(
            operationId = "getPlanHistory",
            summary = "Who changed a plan: when, what, before, after and why; newest first",
            description =
                    "Before and after hold what changed. A page may have fewer lines than its limit where they are large.")
    public Page<HistoryLine> history(
            @PathParam("id") @Parameter(example = PlanExamples.ID) UUID id, @BeanParam PageParams page) {
        return read.history(id, page);
    }
}
