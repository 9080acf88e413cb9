package vn.gov.quangtri.cchc.report.extension;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.quangtri.cchc.kit.http.Cursor;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;
import vn.gov.quangtri.cchc.report.paper.Sample;
import vn.gov.quangtri.cchc.rules.extension.ExtensionState;

@Path("/api/v1/rounds/{id}/extensions")
@Tag(name = "extensions", description = "Gia hạn gửi báo cáo / Requests to move a report's day")
class RoundExtensionResource {

    private static final UUID FIRST = new UUID(0, 0);

    private final ReadExtensions read;

    RoundExtensionResource(ReadExtensions read) {
        this.read = read;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listRoundExtensions",
            summary = "A round's requests for extensions, in the order in which they were asked",
            description =
                    "Reasons and opinions are contents: an agency sees its own; the drafters, the Committee, its office and the"
                            + " monitor see all.")
    public Page<ExtensionResponse> list(
            @PathParam("id") @Parameter(example = Sample.ID) UUID round,
            @QueryParam("agency") @Parameter(description = "Key of the agency of origin", example = "STC")
                    String agency,
            @QueryParam("state")
                    @Parameter(description = "ASKED waits for an opinion, ADVISED for the decision", example = "ASKED")
                    ExtensionState state,
            @BeanParam PageParams page) {
        String print = Cursor.fingerprint("round-extensions", round, agency, state);
        List<String> after = page.after(print);
        UUID last = after.isEmpty() ? FIRST : Cursor.value(after, 0, UUID::fromString);
        return Page.of(
                read.ofRound(round, agency, state, last, page.limit() + 1),
                page,
                row -> Cursor.encode(print, row.id()),
                () -> read.countOfRound(round, agency, state));
    }
}
