package vn.gov.quangtri.cchc.notification.history;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;

@Path("/api/v1/working-days/{year}/history")
@RolesAllowed({Role.ADMIN, Role.PLAN_EDITOR, Role.PLAN_OFFICE, Role.MONITOR, Role.MONITOR_HEAD})
@Tag(name = "History")
class WorkingDaysHistoryResource {

    private final HistoryQueries history;

    WorkingDaysHistoryResource(HistoryQueries history) {
        this.history = history;
    }

    @GET
    @Operation(
            operationId = "getWorkingDaysHistory",
            summary = "Who set a year's calendar: when, what it was and is, and why; newest first")
    public Page<HistoryLine> history(
            @PathParam("year") @Parameter(example = "2023") int year, @BeanParam PageParams page) {
        return history.of("working-days", String.valueOf(year), page);
    }
}
