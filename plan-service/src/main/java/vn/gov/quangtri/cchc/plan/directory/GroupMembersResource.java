package vn.gov.quangtri.cchc.plan.directory;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Refusal;

@Path("/api/v1/agency-groups")
@Tag(name = "Agencies")
class GroupMembersResource {

    private final DirectoryQueries queries;
    private final OfficeClock clock;

    GroupMembersResource(DirectoryQueries queries, OfficeClock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GET
    @Path("/{key}/members")
    @Authenticated
    @Operation(
            operationId = "listGroupMembers",
            summary = "Who belongs to a group on a day",
            description =
                    "A member counts while both its stay and the agency itself hold on the day. Today where none is given.")
    public GroupMembersResponse members(
            @PathParam("key") String key, @QueryParam("on") @Parameter(example = "2023-04-03") LocalDate on) {
        return queries.members(key, on == null ? clock.today() : on)
                .orElseThrow(() -> Refusal.notFound("agency-group", key));
    }
}
