package vn.gov.quangtri.cchc.plan.group;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.http.Consistency;
import vn.gov.quangtri.cchc.kit.http.ETags;
import vn.gov.quangtri.cchc.kit.http.Page;

@Path("/api/v1/agency-groups")
@Tag(name = "Agencies")
class GroupResource {

    private static final String EXAMPLE = """
            {"key": "BAO_CHI", "name": "Các cơ quan báo chí trên địa bàn", "aliases": ["Các cơ quan báo chí"],
             "members": ["BAOQT", {"agency": "PTTH", "to": "2025-06-30"}]}""";

    private final GroupQueries queries;
    private final SaveGroup save;
    private final Consistency consistency;

    GroupResource(GroupQueries queries, SaveGroup save, Consistency consistency) {
        this.queries = queries;
        this.save = save;
        this.consistency = consistency;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listAgencyGroups", summary = "All groups, in order of keys")
    public Page<GroupResponse> list() {
        return Page.whole(queries.list());
    }

    @GET
    @Path("/{key}")
    @Authenticated
    @Operation(operationId = "getAgencyGroup", summary = "One group with every stay of every member, with its ETag")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = GroupResponse.class),
                            examples = @ExampleObject(name = "Báo chí", value = EXAMPLE)))
    public Response get(@PathParam("key") String key) {
        return answer(Response.ok(), queries.find(key).orElseThrow(() -> Refusal.notFound("agency-group", key)));
    }

    @POST
    @RolesAllowed({Role.PLAN_EDITOR, Role.ADMIN})
    @Operation(
            operationId = "registerAgencyGroup",
            summary = "Register a group",
            description = "409 group-exists where the key is taken.")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = GroupResponse.class)))
    public Response register(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples = @ExampleObject(name = "Báo chí", value = EXAMPLE)))
                    @NotNull
                    @Valid
                    GroupRequest request) {
        AgencyGroup group = save.register(request);
        consistency.wrote("agency-group", group.key(), group.version());
        return answer(Response.created(URI.create("/api/v1/agency-groups/" + group.key())), group);
    }

    @PUT
    @Path("/{key}")
    @RolesAllowed({Role.PLAN_EDITOR, Role.ADMIN})
    @Operation(
            operationId = "describeAgencyGroup",
            summary = "Describe a group anew, members and all",
            description = "Plans that were issued keep the members of their day. Needs If-Match.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = GroupResponse.class)))
    public Response describe(
            @PathParam("key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples = @ExampleObject(name = "Báo chí", value = EXAMPLE)))
                    @NotNull
                    @Valid
                    GroupRequest request) {
        AgencyGroup group = save.describe(key, ifMatch, request);
        consistency.wrote("agency-group", group.key(), group.version());
        return answer(Response.ok(), group);
    }

    private static Response answer(Response.ResponseBuilder status, AgencyGroup group) {
        return status.entity(GroupResponse.of(group))
                .header(HttpHeaders.ETAG, ETags.of(group.etag()))
                .build();
    }
}
