package vn.gov.quangtri.cchc.report.consolidation;

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
import vn.gov.quangtri.cchc.report.history.ChangeLine;
import vn.gov.quangtri.cchc.report.paper.Sample;

@Path("/api/v1/consolidated-reports/{id}/history")
@RolesAllowed({Role.MONITOR, Role.MONITOR_HEAD, Role.PLAN_OFFICE})
@Tag(name = "consolidated-reports")
class ConsolidationHistoryResource {

    private final ReadConsolidations read;

    ConsolidationHistoryResource(ReadConsolidations read) {
        this.read = read;
    }

    @GET
    @Operation(
            operationId = "getConsolidatedReportHistory",
            summary = "Who drew it up, reviewed and published it, and when",
            description = "Oldest first, at most 20 changes a page.")
    public Page<ChangeLine> history(
            @PathParam("id") @Parameter(example = Sample.ID) UUID id, @BeanParam PageParams page) {
        return read.history(id, page);
    }
}
