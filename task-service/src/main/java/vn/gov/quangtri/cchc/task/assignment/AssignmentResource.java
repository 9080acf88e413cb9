package vn.gov.quangtri.cchc.task.assignment;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.http.ETags;
import vn.gov.quangtri.cchc.kit.http.Page;

@Path("/api/v1/assignments/{id}")
@Tag(name = "Assignments")
class AssignmentResource {

    private final AssignmentAnswers answers;
    private final ReportProgress progress;
    private final CompleteAssignment complete;
    private final JudgeAssignment judge;

    AssignmentResource(
            AssignmentAnswers answers, ReportProgress progress, CompleteAssignment complete, JudgeAssignment judge) {
        this.answers = answers;
        this.progress = progress;
        this.complete = complete;
        this.judge = judge;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "getAssignment",
            summary = "One assignment as it stands today",
            description = "What the agency wrote is shown to itself and to those who follow the work up.")
    public Response get(@PathParam("id") UUID id) {
        return now(id);
    }

    @GET
    @Path("/history")
    @Authenticated
    @Operation(
            operationId = "listAssignmentHistory",
            summary = "Every move: who, when, what, before, after, why; the latest first")
    public Page<MoveEntry> history(@PathParam("id") UUID id) {
        return Page.whole(answers.history(id));
    }

    @POST
    @Path("/progress")
    @RolesAllowed({Role.AGENCY_OFFICER, Role.AGENCY_CLERK, Role.AGENCY_HEAD})
    @Operation(operationId = "reportProgress", summary = "The own agency says how far its work is")
    public Response progress(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ProgressRequest request) {
        progress.run(id, ifMatch, request);
        return now(id);
    }

    @POST
    @Path("/completion")
    @RolesAllowed({Role.AGENCY_OFFICER, Role.AGENCY_CLERK, Role.AGENCY_HEAD})
    @Operation(
            operationId = "completeAssignment",
            summary = "The own agency says that its work is done",
            description =
                    "Needs a result and a day that is not in the future; a day before the plan's issue only with number and day of"
                            + " the document that proves it, and not before 1 January of the plan's year. 409: ongoing-has-no-completion,"
                            + " coordinators-do-not-complete, first-lead-answers.")
    public Response complete(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CompletionRequest request) {
        complete.run(id, ifMatch, request);
        return now(id);
    }

    @POST
    @Path("/confirmation")
    @RolesAllowed({Role.MONITOR, Role.PLAN_OFFICE})
    @Operation(
            operationId = "confirmAssignment",
            summary = "Agrees that the work is done",
            description =
                    "By the monitor; by the Committee's office for the monitoring agency's own. Nobody confirms the own agency's work.")
    public Response confirm(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid ConfirmationRequest request) {
        judge.confirm(id, ifMatch, request == null ? null : request.note());
        return now(id);
    }

    @POST
    @Path("/return")
    @RolesAllowed({Role.MONITOR, Role.PLAN_OFFICE})
    @Operation(operationId = "returnAssignment", summary = "Does not agree that the work is done: it is open again")
    public Response sendBack(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReasonRequest request) {
        judge.sendBack(id, ifMatch, request.reason());
        return now(id);
    }

    @POST
    @Path("/reopening")
    @RolesAllowed({Role.MONITOR, Role.PLAN_OFFICE})
    @Operation(operationId = "reopenAssignment", summary = "Opens work again that was done or confirmed by mistake")
    public Response reopen(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReasonRequest request) {
        judge.reopen(id, ifMatch, request.reason());
        return now(id);
    }

    private Response now(UUID id) {
        AssignmentResponse answer = answers.get(id);
        return Response.ok(answer)
                .header(HttpHeaders.ETAG, ETags.of(answer.etag()))
                .build();
    }
}
