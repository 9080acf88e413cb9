package vn.gov.quangtri.cchc.task.extension;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.quangtri.cchc.kit.http.Cursor;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;

@Path("/api/v1/extensions")
@Tag(
        name = "Extensions",
        description = "Requests to move an assignment's due day: asked for, given an opinion, decided")
class ExtensionListResource {

    private static final UUID FIRST = new UUID(0, 0);

    private final ReadExtensions read;

    ExtensionListResource(ReadExtensions read) {
        this.read = read;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listExtensions",
            summary = "Requests for extensions, in the order in which they were asked",
            description =
                    "Reasons and opinions are contents: an agency sees its own; the drafters, the Committee, its office and the"
                            + " monitor see all.")
    public Page<ExtensionResponse> list(@BeanParam ExtensionParams params, @BeanParam PageParams page) {
        ExtensionFilter filter = params.filter();
        String print = ExtensionParams.fingerprint(filter);
        List<String> after = page.after(print);
        UUID last = after.isEmpty() ? FIRST : Cursor.value(after, 0, UUID::fromString);
        return Page.of(
                read.page(filter, last, page.limit() + 1),
                page,
                row -> Cursor.encode(print, row.id()),
                () -> read.count(filter));
    }
}
