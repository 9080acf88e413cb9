package vn.gov.quangtri.cchc.report.opening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.http.ETags;
import vn.gov.quangtri.cchc.report.paper.Sample;
import vn.gov.quangtri.cchc.report.round.RoundResponse;

@Path("/api/v1")
@Tag(name = "rounds")
class RoundClosingResource {

    private final CloseRound close;

    RoundClosingResource(CloseRound close) {
        this.close = close;
    }

    @POST
    @Path("/rounds/{id}/close")
    @RolesAllowed(Role.MONITOR)
    @Operation(
            operationId = "closeRound",
            summary = "Closes a round: later submissions are refused",
            description = "409 round-closed when it is closed already.")
    public RestResponse<RoundResponse> close(
            @PathParam("id") @Parameter(example = Sample.ID) UUID id, @HeaderParam("If-Match") String ifMatch) {
        RoundResponse round = RoundResponse.of(close.close(id, ifMatch));
        return ResponseBuilder.ok(round)
                .header(HttpHeaders.ETAG, ETags.of(round.etag()))
                .build();
    }
}
