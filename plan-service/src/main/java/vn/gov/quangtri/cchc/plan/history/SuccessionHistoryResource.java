package vn.gov.quangtri.cchc.plan.history;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;

@Path("/api/v1/successions/{id}/history")
@Authenticated
@Tag(name = "History")
class SuccessionHistoryResource {

    private final DirectoryHistory history;

    SuccessionHistoryResource(DirectoryHistory history) {
        this.history = history;
    }

    @GET
    @Operation(
            operationId = "getSuccessionHistory",
            summary = "Who recorded, changed or undid a succession: when, what, before, after and why; newest first",
            description = "For the directory's keepers and for those who decide by it.")
    public Page<HistoryLine> history(
            @PathParam("id") @Parameter(example = "01890a5d-ac96-774b-bcce-b302099a8057") UUID id,
            @BeanParam PageParams page) {
        return history.of("succession", id.toString(), page);
    }
}
