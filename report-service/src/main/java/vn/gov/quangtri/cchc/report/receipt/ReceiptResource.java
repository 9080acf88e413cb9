package vn.gov.quangtri.cchc.report.receipt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

@Path("/api/v1")
@Tag(name = "obligations")
class ReceiptResource {

    private final RecordReceipt record;

    ReceiptResource(RecordReceipt record) {
        this.record = record;
    }

    @POST
    @Path("/obligations/{id}/receipt")
    @RolesAllowed({Role.MONITOR, Role.PLAN_OFFICE, Role.REGISTRY})
    @Operation(
            operationId = "recordReceipt",
            summary = "Records a report that came by official letter",
            description =
                    "If-Match: the obligation's ETag. The day received decides timeliness, not the day of this call. A"
                            + " letter from before what was sent through the system settles timeliness and leaves the"
                            + " content alone. For the recipient's own report: the People's Committee's office or the"
                            + " registry. 409 obligation-state when one came already, round-closed.")
    public RestResponse<ReceiptResponse> record(
            @PathParam("id") @Parameter(example = Sample.ID) UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ReceiptRequest letter) {
        ReceiptResponse receipt = record.record(id, ifMatch, letter);
        return ResponseBuilder.create(RestResponse.Status.CREATED, receipt)
                .header(HttpHeaders.ETAG, ETags.of(receipt.obligation().etag()))
                .build();
    }
}
