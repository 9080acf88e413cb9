package vn.gov.quangtri.cchc.plan.succession;

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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.http.Consistency;
import vn.gov.quangtri.cchc.kit.http.Cursor;
import vn.gov.quangtri.cchc.kit.http.ETags;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;

@Path("/api/v1/successions")
@Tag(name = "Agencies")
class SuccessionResource {

    private final SuccessionQueries queries;
    private final UndoSuccession undo;
    private final Consistency consistency;

    SuccessionResource(SuccessionQueries queries, UndoSuccession undo, Consistency consistency) {
        this.queries = queries;
        this.undo = undo;
        this.consistency = consistency;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listSuccessions",
            summary = "Who followed whom, in the order in which it was recorded",
            description = "Undone ones are listed as undone, but are never in force on a day.")
    public Page<SuccessionEvent> list(@BeanParam PageParams page, @BeanParam SuccessionFilter filter) {
        String print = filter.fingerprint();
        List<String> after = page.after(print);
        UUID last = after.isEmpty() ? null : Cursor.value(after, 0, UUID::fromString);
        return Page.of(
                queries.list(filter, last, page.limit() + 1),
                page,
                row -> Cursor.encode(print, row.id()),
                () -> queries.count(filter));
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getSuccession", summary = "One succession, with its ETag")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = SuccessionEvent.class)))
    public Response get(@PathParam("id") @Parameter(example = "01890a5d-ac96-774b-bcce-b302099a8057") UUID id) {
        return answer(queries.find(id).orElseThrow(() -> Refusal.notFound("succession", id)));
    }

    @POST
    @Path("/{id}/undo")
    @RolesAllowed({Role.PLAN_EDITOR, Role.ADMIN})
    @Operation(
            operationId = "undoSuccession",
            summary = "Say that a succession did not happen",
            description = "It stays readable as undone. 409 succession-undone the second time. Needs If-Match.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = SuccessionEvent.class)))
    public Response undo(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples =
                                                    @ExampleObject(
                                                            name = "Chưa thông qua",
                                                            value =
                                                                    "{\"reason\": \"Nghị quyết chưa được thông qua\"}")))
                    @NotNull
                    @Valid
                    UndoRequest request) {
        Succession succession = undo.run(id, ifMatch, request.reason());
        consistency.wrote("succession", id, succession.version());
        return answer(succession);
    }

    private static Response answer(Succession succession) {
        return Response.ok(SuccessionEvent.state(succession))
                .header(HttpHeaders.ETAG, ETags.of(succession.etag()))
                .build();
    }
}
