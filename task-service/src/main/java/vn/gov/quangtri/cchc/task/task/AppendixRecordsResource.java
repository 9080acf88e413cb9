package vn.gov.quangtri.cchc.task.task;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;
import vn.gov.quangtri.cchc.task.access.Readers;
import vn.gov.quangtri.cchc.task.task.AppendixResponse.TaskProblem;

/** What there is page by page about the rows of an appendix: what happened to them, and what in them stops the issue. */
@Path("/api/v1/plans/{planId}/appendix")
@Tag(name = "Appendix")
class AppendixRecordsResource {

    private final AppendixHistoryQueries history;
    private final AppendixProblems problems;

    AppendixRecordsResource(AppendixHistoryQueries history, AppendixProblems problems) {
        this.history = history;
        this.problems = problems;
    }

    @GET
    @Path("/history")
    @RolesAllowed({Role.PLAN_EDITOR, Role.PLAN_APPROVER, Role.PLAN_OFFICE, Role.MONITOR, Role.MONITOR_HEAD})
    @Operation(
            operationId = "listAppendixHistory",
            summary = "Who changed which row of the appendix, when, what and why; the latest first",
            description =
                    "Rows that were taken out are in it, with their ids. At most 50 changes a page. For those who work on"
                            + " drafts, after the issue too.")
    public Page<AppendixHistoryEntry> history(
            @PathParam("planId") @Parameter(example = Readers.SOME_ID) UUID planId, @BeanParam PageParams page) {
        return history.of(planId, page);
    }

    @GET
    @Path("/problems")
    @Authenticated
    @Operation(
            operationId = "listAppendixProblems",
            summary = "What in the tasks stops the issue, by task",
            description = "All that GET …/appendix counts and shows the first of; none once the appendix is locked.")
    public Page<TaskProblem> problems(
            @PathParam("planId") @Parameter(example = Readers.SOME_ID) UUID planId, @BeanParam PageParams page) {
        return problems.page(planId, page);
    }
}
