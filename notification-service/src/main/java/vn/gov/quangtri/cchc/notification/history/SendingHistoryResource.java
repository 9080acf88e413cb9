package vn.gov.quangtri.cchc.notification.history;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;

@Path("/api/v1/sending/history")
@RolesAllowed({Role.ADMIN, Role.PLAN_OFFICE, Role.MONITOR, Role.MONITOR_HEAD})
@Tag(name = "History")
class SendingHistoryResource {

    private final HistoryQueries history;

    SendingHistoryResource(HistoryQueries history) {
        this.history = history;
    }

    @GET
    @Operation(
            operationId = "getSendingHistory",
            summary = "Who stopped and resumed sending, when and why; newest first")
    public Page<HistoryLine> history(@BeanParam PageParams page) {
        return history.of("sending", "1", page);
    }
}
