package vn.gov.quangtri.cchc.task.task;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Consistency;
import vn.gov.quangtri.cchc.kit.http.ETags;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;
import vn.gov.quangtri.cchc.task.access.Readers;
import vn.gov.quangtri.cchc.task.history.HistoryEntry;
import vn.gov.quangtri.cchc.task.history.HistoryQueries;

@Path("/api/v1/tasks/{id}")
@Tag(name = "Tasks")
class TaskResource {

    private final TaskQueries queries;
    private final TaskAnswers answers;
    private final EditTask edit;
    private final HistoryQueries history;
    private final Consistency consistency;

    TaskResource(
            TaskQueries queries, TaskAnswers answers, EditTask edit, HistoryQueries history, Consistency consistency) {
        this.queries = queries;
        this.answers = answers;
        this.edit = edit;
        this.history = history;
        this.consistency = consistency;
    }

    @GET
    @Authenticated
    @Operation(operationId = "getTask", summary = "One task: its cells, what they mean, what in them stops the issue")
    public RestResponse<TaskResponse> get(@PathParam("id") @Parameter(example = Readers.SOME_ID) UUID id) {
        return answer(queries.get(id));
    }

    @PUT
    @RolesAllowed(Role.PLAN_EDITOR)
    @Operation(operationId = "changeTask", summary = "Rewrites a row of a draft; the same cells again change nothing")
    public RestResponse<TaskResponse> rewrite(
            @PathParam("id") @Parameter(example = Readers.SOME_ID) UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid TaskRequest request) {
        return wrote(edit.rewrite(id, ifMatch, request));
    }

    @DELETE
    @RolesAllowed(Role.PLAN_EDITOR)
    @Operation(operationId = "deleteTask", summary = "Takes a row out of a draft; its history stays")
    public RestResponse<Void> delete(
            @PathParam("id") @Parameter(example = Readers.SOME_ID) UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        Edited edited = edit.delete(id, ifMatch);
        consistency.wrote("appendix", edited.task().planId, edited.appendix().version());
        return RestResponse.noContent();
    }

    @GET
    @Path("/history")
    @RolesAllowed({Role.PLAN_EDITOR, Role.PLAN_APPROVER, Role.PLAN_OFFICE, Role.MONITOR, Role.MONITOR_HEAD})
    @Operation(
            operationId = "listTaskHistory",
            summary = "Who changed the task, when, what and why; the latest first",
            description =
                    "Drafts' cells and editors' reasons stand in it, so it is for those who work on drafts, after the issue too. A row"
                            + " that was taken out keeps it; GET /plans/{id}/appendix/history tells which ones there were.")
    public Page<HistoryEntry> history(
            @PathParam("id") @Parameter(example = Readers.SOME_ID) UUID id, @BeanParam PageParams page) {
        queries.requireHistory(id);
        return history.of(new Scope.Province(), "task", id, page);
    }

    private RestResponse<TaskResponse> wrote(Edited edited) {
        consistency.wrote("appendix", edited.task().planId, edited.appendix().version());
        return answer(edited.task());
    }

    private RestResponse<TaskResponse> answer(Task task) {
        return RestResponse.ResponseBuilder.ok(answers.of(task))
                .header(HttpHeaders.ETAG, ETags.of(task.etag))
                .build();
    }
}
