package vn.gov.quangtri.cchc.task.assignment;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Cursor;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;
import vn.gov.quangtri.cchc.task.access.Reading;

@Path("/api/v1/assignments")
@Tag(name = "Assignments", description = "Each agency's part in each task, and how it stands on a day")
class AssignmentListResource {

    private final AssignmentQueries queries;
    private final StandingQueries sums;
    private final Reading reading;
    private final Caller caller;
    private final OfficeClock office;

    AssignmentListResource(
            AssignmentQueries queries, StandingQueries sums, Reading reading, Caller caller, OfficeClock office) {
        this.queries = queries;
        this.sums = sums;
        this.reading = reading;
        this.caller = caller;
        this.office = office;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listAssignments",
            summary = "Assignments as of a day, by plan, task and place in the task",
            description =
                    "States and standings of all agencies are visible to all agencies. Counts go by the agency of"
                            + " origin. Coordinators stand as COORDINATING and are in no rate. Work that is owed on"
                            + " several days stands as the worst of the open ones; once all are done, as done late if one"
                            + " was. A page of one standing may have fewer rows than its limit, or none, though a next one follows.")
    public Page<AssignmentSummary> list(@BeanParam AssignmentParams params, @BeanParam PageParams page) {
        Scope scope = reading.states();
        AssignmentFilter filter = params.filter(office.today());
        String print = AssignmentParams.fingerprint(filter);
        AssignmentQueries.Slice slice =
                queries.page(scope, filter, AssignmentKey.of(page.after(print)), page.limit() + 1, caller.language());
        Page<AssignmentSummary> full = Page.of(
                        slice.rows(), page, row -> cursor(print, row.key()), () -> sums.total(scope, filter))
                .map(AssignmentQueries.Placed::summary);
        return slice.stopped()
                .map(last -> new Page<>(full.items(), cursor(print, last), full.total()))
                .orElse(full);
    }

    private static String cursor(String print, AssignmentKey key) {
        return Cursor.encode(print, key.planId(), key.taskNumber(), key.position(), key.id());
    }
}
