package vn.gov.quangtri.cchc.kit.repair;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.http.Cursor;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;

@Path("/api/v1/dead-letters")
@RolesAllowed(Role.ADMIN)
@Tag(name = "Operation")
class DeadLetterResource {

    private final DeadLetterQueries letters;
    private final ReplayDeadLetter replay;

    DeadLetterResource(DeadLetterQueries letters, ReplayDeadLetter replay) {
        this.letters = letters;
        this.replay = replay;
    }

    @GET
    @Operation(
            operationId = "listDeadLetters",
            summary = "Events of other services that this one could not apply",
            description =
                    "In the order they came in, with the reason; what is in them is not told. Each service has its own: behind the"
                            + " gateway under its name, such as /task-service/api/v1/dead-letters.")
    public Page<DeadLetterSummary> list(
            @BeanParam PageParams page,
            @QueryParam("topic") @Parameter(description = "Of this topic only", example = "cchc.plans") String topic) {
        String print = Cursor.fingerprint("dead-letters", topic);
        List<String> after = page.after(print);
        List<DeadLetterSummary> rows =
                letters.list(topic, after.isEmpty() ? 0 : Cursor.value(after, 0, Long::valueOf), page.limit() + 1);
        return Page.of(rows, page, letter -> Cursor.encode(print, letter.id()), () -> letters.count(topic));
    }

    @POST
    @Path("/{id}/replay")
    @Operation(
            operationId = "replayDeadLetter",
            summary = "Process a dead letter again",
            description = "After the cause was mended. It leaves the list in the transaction that applies it.")
    @APIResponse(responseCode = "204", description = "Applied, or found to be older than what is there")
    @APIResponse(
            responseCode = "409",
            description =
                    "replay-failed: rejected again, the list has the new reason; no-feed: nobody here reads that topic now")
    public void replay(@PathParam("id") @Parameter(example = "42") long id) {
        replay.run(id);
    }
}
