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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.http.Consistency;
import vn.gov.quangtri.cchc.kit.http.ETags;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.task.access.Readers;

@Path("/api/v1/assignments/{id}/occurrences")
@Tag(
        name = "Occurrences",
        description =
                "The days on which a lead's work is owed where there are several: a month's of work that recurs, a"
                        + " milestone's. Paths name them by their original due days, which extensions leave as they are")
class OccurrenceResource {

    private static final String SOME_DAY = "2023-05-31";

    private final OccurrenceAnswers answers;
    private final WorkOnOccurrence work;
    private final JudgeOccurrence judge;
    private final Consistency consistency;

    OccurrenceResource(
            OccurrenceAnswers answers, WorkOnOccurrence work, JudgeOccurrence judge, Consistency consistency) {
        this.answers = answers;
        this.work = work;
        this.judge = judge;
        this.consistency = consistency;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listOccurrences",
            summary = "The occurrences under an assignment by their days, as they stand today",
            description = "Those whose last day lies before the plan's issue are BEFORE_ISSUE and owe nothing. The"
                    + " assignment stands as the worst of the open ones; once all are done, as done late if one"
                    + " was. Empty for work with one day or none. The ETag is the assignment's.")
    public RestResponse<Page<OccurrenceResponse>> list(@PathParam("id") @Parameter(example = Readers.SOME_ID) UUID id) {
        OccurrenceAnswers.Found<List<OccurrenceResponse>> found = answers.of(id);
        return tagged(Page.whole(found.answer()), found);
    }

    @POST
    @Path("/{dueOn}/progress")
    @RolesAllowed({Role.AGENCY_OFFICER, Role.AGENCY_CLERK, Role.AGENCY_HEAD})
    @Operation(operationId = "reportOccurrenceProgress", summary = "The own agency says how far one occurrence is")
    public RestResponse<OccurrenceResponse> progress(
            @PathParam("id") @Parameter(example = Readers.SOME_ID) UUID id,
            @PathParam("dueOn") @Parameter(example = SOME_DAY) LocalDate dueOn,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ProgressRequest request) {
        work.progress(id, dueOn, ifMatch, request);
        return moved(id, dueOn);
    }

    @POST
    @Path("/{dueOn}/completion")
    @RolesAllowed({Role.AGENCY_OFFICER, Role.AGENCY_CLERK, Role.AGENCY_HEAD})
    @Operation(
            operationId = "completeOccurrence",
            summary = "The own agency says that one occurrence is done",
            description =
                    "By the same rules as an assignment's completion. 409: occurrence-wrong-state, first-lead-answers.")
    public RestResponse<OccurrenceResponse> complete(
            @PathParam("id") @Parameter(example = Readers.SOME_ID) UUID id,
            @PathParam("dueOn") @Parameter(example = SOME_DAY) LocalDate dueOn,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CompletionRequest request) {
        work.complete(id, dueOn, ifMatch, request);
        return moved(id, dueOn);
    }

    @POST
    @Path("/{dueOn}/confirmation")
    @RolesAllowed({Role.MONITOR, Role.PLAN_OFFICE})
    @Operation(operationId = "confirmOccurrence", summary = "Agrees that one occurrence is done")
    public RestResponse<OccurrenceResponse> confirm(
            @PathParam("id") @Parameter(example = Readers.SOME_ID) UUID id,
            @PathParam("dueOn") @Parameter(example = SOME_DAY) LocalDate dueOn,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid ConfirmationRequest request) {
        judge.run(id, dueOn, ifMatch, AssignmentMove.CONFIRM, request == null ? null : request.note());
        return moved(id, dueOn);
    }

    @POST
    @Path("/{dueOn}/return")
    @RolesAllowed({Role.MONITOR, Role.PLAN_OFFICE})
    @Operation(
            operationId = "returnOccurrence",
            summary = "Does not agree that one occurrence is done: it is open again")
    public RestResponse<OccurrenceResponse> sendBack(
            @PathParam("id") @Parameter(example = Readers.SOME_ID) UUID id,
            @PathParam("dueOn") @Parameter(example = SOME_DAY) LocalDate dueOn,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReasonRequest request) {
        judge.run(id, dueOn, ifMatch, AssignmentMove.RETURN, request.reason());
        return moved(id, dueOn);
    }

    @POST
    @Path("/{dueOn}/reopening")
    @RolesAllowed({Role.MONITOR, Role.PLAN_OFFICE})
    @Operation(
            operationId = "reopenOccurrence",
            summary = "Opens one occurrence again that was done or confirmed by mistake")
    public RestResponse<OccurrenceResponse> reopen(
            @PathParam("id") @Parameter(example = Readers.SOME_ID) UUID id,
            @PathParam("dueOn") @Parameter(example = SOME_DAY) LocalDate dueOn,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReasonRequest request) {
        judge.run(id, dueOn, ifMatch, AssignmentMove.REOPEN, request.reason());
        return moved(id, dueOn);
    }

    private RestResponse<OccurrenceResponse> moved(UUID id, LocalDate dueOn) {
        OccurrenceAnswers.Found<OccurrenceResponse> found = answers.of(id, dueOn);
        consistency.wrote("assignment", id, found.version());
        return tagged(found.answer(), found);
    }

    private static <T> RestResponse<T> tagged(T answer, OccurrenceAnswers.Found<?> found) {
        return RestResponse.ResponseBuilder.ok(answer)
                .header(HttpHeaders.ETAG, ETags.of(found.etag()))
                .build();
    }
}
