package vn.gov.quangtri.cchc.task.task;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.http.Consistency;
import vn.gov.quangtri.cchc.kit.http.Cursor;
import vn.gov.quangtri.cchc.kit.http.ETags;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;
import vn.gov.quangtri.cchc.task.access.Readers;

@Path("/api/v1/plans/{planId}/tasks")
@Tag(name = "Tasks", description = "Rows of a plan's appendix: cells as written, and what they mean")
class PlanTasksResource {

    private final TaskQueries queries;
    private final TaskAnswers answers;
    private final EditTask edit;
    private final Consistency consistency;

    PlanTasksResource(TaskQueries queries, TaskAnswers answers, EditTask edit, Consistency consistency) {
        this.queries = queries;
        this.answers = answers;
        this.edit = edit;
        this.consistency = consistency;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listTasks",
            summary = "Tasks of a plan, in the order of the appendix",
            description =
                    "Drafts are seen by the drafters, the Committee, its office and the monitor alone; to others they are not there.")
    public Page<TaskResponse> list(
            @PathParam("planId") @Parameter(example = Readers.SOME_ID) UUID planId,
            @BeanParam PageParams page,
            @QueryParam("q")
                    @Parameter(
                            description = "Words of content or cells, with or without accents",
                            example = "boi duong")
                    String q) {
        String print = Cursor.fingerprint("tasks", planId, q);
        List<Task> rows = queries.page(planId, q, TaskKey.of(page.after(print)), page.limit() + 1);
        return Page.of(rows, page, t -> Cursor.encode(print, t.number, t.id), () -> queries.count(planId, q))
                .map(answers::of);
    }

    @POST
    @RolesAllowed(Role.PLAN_EDITOR)
    @Operation(
            operationId = "addTask",
            summary = "Adds a row to a draft's appendix",
            description = "What a cell means is read at once and answered; problems stop the issue, not the draft."
                    + " 409 appendix-locked while the plan is being issued or is in force.")
    @APIResponse(
            responseCode = "201",
            description = "Created; Location and ETag are in the headers",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TaskResponse.class)))
    public Response add(
            @PathParam("planId") @Parameter(example = Readers.SOME_ID) UUID planId,
            @NotNull @Valid TaskRequest request) {
        Edited edited = edit.add(planId, request);
        consistency.wrote("appendix", planId, edited.appendix().version());
        return Response.created(URI.create("/api/v1/tasks/" + edited.task().id))
                .entity(answers.of(edited.task()))
                .header(HttpHeaders.ETAG, ETags.of(edited.task().etag))
                .build();
    }
}
