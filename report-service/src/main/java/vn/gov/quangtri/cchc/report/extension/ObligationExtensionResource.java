package vn.gov.quangtri.cchc.report.extension;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.http.Consistency;
import vn.gov.quangtri.cchc.kit.http.Cursor;
import vn.gov.quangtri.cchc.kit.http.ETags;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;
import vn.gov.quangtri.cchc.report.paper.Sample;

@Path("/api/v1/obligations/{id}/extensions")
@Tag(name = "extensions")
class ObligationExtensionResource {

    private final AskExtension ask;
    private final ReadExtensions read;
    private final Consistency consistency;

    ObligationExtensionResource(AskExtension ask, ReadExtensions read, Consistency consistency) {
        this.ask = ask;
        this.read = read;
        this.consistency = consistency;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listObligationExtensions",
            summary = "An obligation's chain of extensions, the first one first",
            description = "For the own agency and those who follow up; not there for other agencies.")
    public Page<ExtensionResponse> chain(
            @PathParam("id") @Parameter(example = Sample.ID) UUID id, @BeanParam PageParams page) {
        String print = Cursor.fingerprint("obligation-extensions", id);
        List<String> after = page.after(print);
        int last = after.isEmpty() ? 0 : Cursor.value(after, 0, Integer::valueOf);
        return Page.of(
                read.chain(id, last, page.limit() + 1),
                page,
                row -> Cursor.encode(print, row.number()),
                () -> read.countOf(id));
    }

    @POST
    @RolesAllowed({Role.AGENCY_OFFICER, Role.AGENCY_CLERK, Role.AGENCY_HEAD})
    @Operation(
            operationId = "askReportExtension",
            summary = "The own agency asks for another day for its report",
            description =
                    "Before the due day or after it, which is marked. While one that was asked for in time waits, nobody is"
                            + " urged. If-Match: the obligation's ETag. 409 extension-open, obligation-state, report-sent,"
                            + " round-closed, plan-ended.")
    public RestResponse<ExtensionResponse> ask(
            @PathParam("id") @Parameter(example = Sample.ID) UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ExtensionRequest request) {
        ExtensionResponse asked = read.get(id, ask.run(id, ifMatch, request.asked()));
        consistency.wrote("obligation", id, asked.obligationVersion());
        return ResponseBuilder.<ExtensionResponse>created(
                        URI.create("/api/v1/obligations/" + id + "/extensions/" + asked.number()))
                .entity(asked)
                .header(HttpHeaders.ETAG, ETags.of(asked.etag()))
                .build();
    }
}
