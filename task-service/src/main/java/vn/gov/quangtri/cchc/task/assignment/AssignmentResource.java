package vn.gov.quangtri.cchc.task.assignment;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;
import vn.gov.quangtri.cchc.task.access.Readers;

@Path("/api/v1/assignments/{id}")
@Tag(name = "Assignments")
class AssignmentResource {

    private final MovedAssignment answers;
    private final ReportProgress progress;
    private final CompleteAssignment complete;
    private final JudgeAssignment judge;
    private final AssignmentHistory history;

    AssignmentResource(
            MovedAssignment answers,
            ReportProgress progress,
            CompleteAssignment complete,
            JudgeAssignment judge,
            AssignmentHistory history) {
        this.answers = answers;
        this.progress = progress;
        this.complete = complete;
        this.judge = judge;
        this.history = history;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "getAssignment",
            summary = "One assignment as it stands today",
            description = "What the agency wrote is shown to itself and to those who follow the work up.")
    public RestResponse<AssignmentResponse> get(@PathParam("id") @Parameter(example = Readers.SOME_ID) UUID id) {
        return answers.now(id);
    }

    @GET
    @Path("/history")
    @Authenticated
    @Operation(
            operationId = "listAssignmentHistory",
            summary = "Every move: who, when, what, before, after, why; the latest first",
            description = "A page has 20 moves at most.")
    public Page<MoveEntry> history(
            @PathParam("id") @Parameter(example = Readers.SOME_ID) UUID id, @BeanParam PageParams page) {
        return history.run(id, page);
    }

    @POST
    @Path("/progress")
    @RolesAllowed({Role.AGENCY_OFFICER, Role.AGENCY_CLERK, Role.AGENCY_HEAD})
    @Operation(operationId = "reportProgress", summary = "The own agency says how far its work is")
    public RestResponse<AssignmentResponse> progress(
            @PathParam("id") @Parameter(example = Readers.SOME_ID) UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ProgressRequest request) {
        progress.run(id, ifMatch, request);
        return answers.moved(id);
    }

    @POST
    @Path("/completion")
    @RolesAllowed({Role.AGENCY_OFFICER, Role.AGENCY_CLERK, Role.AGENCY_HEAD})
    @Operation(
            operationId = "completeAssignment",
            summary = "The own agency says that its work is done",
            description = "Needs a result and a day that is not in the future; a day before the plan's issue only with"
                    + " number and day of the document that proves it, and not before 1 January of the plan's"
                    + " year. 409: ongoing-has-no-completion, coordinators-do-not-complete, first-lead-answers.")
    public RestResponse<AssignmentResponse> complete(
            @PathParam("id") @Parameter(example = Readers.SOME_ID) UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CompletionRequest request) {
        complete.run(id, ifMatch, request);
        return answers.moved(id);
    }

    @POST
    @Path("/confirmation")
    @RolesAllowed({Role.MONITOR, Role.PLAN_OFFICE})
    @Operation(
            operationId = "confirmAssignment",
            summary = "Agrees that the work is done",
            description =
                    "By the monitor; by the Committee's office for the monitoring agency's own. Nobody confirms the"
                            + " own agency's work. Where leads answer jointly, a word on the first one's part is one on"
                            + " all that the caller may judge; the others are judged for themselves. 409"
                            + " first-lead-answers where the caller may judge the first one's.")
    public RestResponse<AssignmentResponse> confirm(
            @PathParam("id") @Parameter(example = Readers.SOME_ID) UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid ConfirmationRequest request) {
        judge.confirm(id, ifMatch, request == null ? null : request.note());
        return answers.moved(id);
    }

    @POST
    @Path("/return")
    @RolesAllowed({Role.MONITOR, Role.PLAN_OFFICE})
    @Operation(operationId = "returnAssignment", summary = "Does not agree that the work is done: it is open again")
    public RestResponse<AssignmentResponse> sendBack(
            @PathParam("id") @Parameter(example = Readers.SOME_ID) UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReasonRequest request) {
        judge.sendBack(id, ifMatch, request.reason());
        return answers.moved(id);
    }

    @POST
    @Path("/reopening")
    @RolesAllowed({Role.MONITOR, Role.PLAN_OFFICE})
    @Operation(operationId = "reopenAssignment", summary = "Opens work again that was done or confirmed by mistake")
    public RestResponse<AssignmentResponse> reopen(
            @PathParam("id") @Parameter(example = Readers.SOME_ID) UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReasonRequest request) {
        judge.reopen(id, ifMatch, request.reason());
        return answers.moved(id);
    }
}
