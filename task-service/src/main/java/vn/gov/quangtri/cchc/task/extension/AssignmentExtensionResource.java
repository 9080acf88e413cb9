package vn.gov.quangtri.cchc.task.extension;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.http.Consistency;
import vn.gov.quangtri.cchc.kit.http.Cursor;
import vn.gov.quangtri.cchc.kit.http.ETags;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;
import vn.gov.quangtri.cchc.task.access.Readers;

@Path("/api/v1/assignments/{id}/extensions")
@Tag(name = "Extensions")
class AssignmentExtensionResource {

    private static final UUID FIRST = new UUID(0, 0);

    private final AskExtension ask;
    private final ReadExtensions read;
    private final Consistency consistency;

    AssignmentExtensionResource(AskExtension ask, ReadExtensions read, Consistency consistency) {
        this.ask = ask;
        this.read = read;
        this.consistency = consistency;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listAssignmentExtensions",
            summary = "An assignment's chain of extensions, the first one first",
            description =
                    "Where leads answer jointly, also what the first one asked for this part. For the own agency and those who follow"
                            + " the work up; not there for other agencies.")
    public Page<ExtensionResponse> chain(
            @PathParam("id") @Parameter(example = Readers.SOME_ID) UUID id,
            @QueryParam("occurrence") @Parameter(description = ExtensionParams.OF_DAY, example = "2023-06-30")
                    LocalDate occurrence,
            @BeanParam PageParams page) {
        ExtensionFilter filter = ExtensionFilter.ofAssignment(id, occurrence);
        String print = ExtensionParams.fingerprint(filter);
        List<String> after = page.after(print);
        UUID last = after.isEmpty() ? FIRST : Cursor.value(after, 0, UUID::fromString);
        return Page.of(
                read.chain(filter, last, page.limit() + 1),
                page,
                row -> Cursor.encode(print, row.id()),
                () -> read.count(filter));
    }

    @POST
    @RolesAllowed({Role.AGENCY_OFFICER, Role.AGENCY_CLERK, Role.AGENCY_HEAD})
    @Operation(
            operationId = "askExtension",
            summary = "The own agency asks for another due day",
            description =
                    "Before the due day or after it, which is marked. While one that was asked for in time waits, nobody is"
                            + " urged. If-Match is the assignment's. Of work that is owed on several days one is named and moves alone; 422 tells"
                            + " the open ones where none or another is. 409: extension-open, work-not-open, no-due-day,"
                            + " coordinators-have-no-extension, first-lead-answers, plan-ended.")
    @APIResponse(
            responseCode = "201",
            description = "Asked; Location and ETag are in the headers",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ExtensionResponse.class)))
    public Response ask(
            @PathParam("id") @Parameter(example = Readers.SOME_ID) UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ExtensionRequest request) {
        ExtensionResponse asked = read.get(ask.run(id, ifMatch, request.asked()));
        consistency.wrote("assignment", id, asked.assignmentVersion());
        return Response.created(URI.create("/api/v1/extensions/" + asked.id()))
                .entity(asked)
                .header(HttpHeaders.ETAG, ETags.of(asked.etag()))
                .build();
    }
}
