package vn.gov.quangtri.cchc.kit.service;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.http.Consistency;
import vn.gov.quangtri.cchc.kit.http.ETags;

@Path("/api/v1/notes")
class NoteResource {

    private final Notes notes;
    private final Consistency consistency;

    NoteResource(Notes notes, Consistency consistency) {
        this.notes = notes;
        this.consistency = consistency;
    }

    record Text(@NotBlank String text) {}

    record View(UUID id, long version, String text) {}

    @POST
    @RolesAllowed({Role.PLAN_EDITOR, Role.ADMIN})
    public Response write(@NotNull @Valid Text text) {
        Note note = notes.write(text.text());
        consistency.wrote("note", note.id, note.version);
        return Response.created(URI.create("/api/v1/notes/" + note.id))
                .header(HttpHeaders.ETAG, ETags.of(note.version))
                .entity(new View(note.id, note.version, note.text))
                .build();
    }

    @POST
    @Path("/{id}/change")
    @Authenticated
    public View change(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Text text) {
        Note note = notes.change(id, ifMatch, text.text());
        return new View(note.id, note.version, note.text);
    }

    /** Writes nothing, and answers differently each time. */
    @POST
    @Path("/reading")
    @Authenticated
    @Operation(description = "Reads.")
    @Extension(name = Once.NOT_NEEDED, value = "true")
    public View read(@NotNull @Valid Text text) {
        return new View(Ids.next(), 0, text.text());
    }

    /** Answers differently each time, and writes only when it is asked to. */
    @POST
    @Path("/taking")
    @Authenticated
    @Extension(name = Once.NOT_NEEDED, value = "unless dryRun=false")
    public View take(@QueryParam("dryRun") @DefaultValue("true") boolean dryRun, @NotNull @Valid Text text) {
        Note note = dryRun ? null : notes.write(text.text());
        return new View(note == null ? Ids.next() : note.id, 0, text.text());
    }

    @POST
    @Path("/nothing")
    @Authenticated
    public void nothing() {
        notes.write("nothing");
    }
}
