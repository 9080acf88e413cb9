package vn.gov.quangtri.cchc.plan.history;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;

@Path("/api/v1/agency-groups/{key}/history")
@Authenticated
@Tag(name = "History")
class GroupHistoryResource {

    private final DirectoryHistory history;

    GroupHistoryResource(DirectoryHistory history) {
        this.history = history;
    }

    @GET
    @Operation(
            operationId = "getAgencyGroupHistory",
            summary = "Who changed a group: when, what, before, after and why; newest first",
            description = "For the directory's keepers and for those who decide by it.")
    public Page<HistoryLine> history(
            @PathParam("key") @Parameter(example = "CAP_HUYEN") String key, @BeanParam PageParams page) {
        return history.of("agency-group", key, page);
    }
}
