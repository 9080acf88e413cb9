package vn.gov.quangtri.cchc.plan.agency;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
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
import vn.gov.quangtri.cchc.kit.http.Cursor;
import vn.gov.quangtri.cchc.kit.http.ETags;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;

@Path("/api/v1/agencies")
@Tag(name = "Agencies", description = "Departments, districts, press, mass organisations: who plans can name")
class AgencyResource {

    private static final String EXAMPLE = """
            {"key": "STC", "name": "Sở Tài chính", "shortName": "Sở TC", "aliases": [], "kind": "DEPARTMENT"}""";

    private final AgencyQueries queries;
    private final SaveAgency save;
    private final Consistency consistency;

    AgencyResource(AgencyQueries queries, SaveAgency save, Consistency consistency) {
        this.queries = queries;
        this.save = save;
        this.consistency = consistency;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listAgencies",
            summary = "Agencies by name, kind or day",
            description = "In order of keys. q finds accents or none: \"so noi vu\" finds Sở Nội vụ.")
    public Page<AgencyResponse> list(@BeanParam PageParams page, @BeanParam AgencyFilter filter) {
        String print = filter.fingerprint();
        List<String> after = page.after(print);
        return Page.of(
                queries.list(filter, after.isEmpty() ? null : after.get(0), page.limit() + 1),
                page,
                row -> Cursor.encode(print, row.key()),
                () -> queries.count(filter));
    }

    @GET
    @Path("/{key}")
    @Authenticated
    @Operation(operationId = "getAgency", summary = "One agency, with its ETag")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AgencyResponse.class),
                            examples = @ExampleObject(name = "Sở Tài chính", value = EXAMPLE)))
    public Response get(@PathParam("key") String key) {
        Agency agency = queries.find(key).orElseThrow(() -> Refusal.notFound("agency", key));
        return answer(Response.ok(), agency);
    }

    @POST
    @RolesAllowed({Role.PLAN_EDITOR, Role.ADMIN})
    @Operation(
            operationId = "registerAgency",
            summary = "Register an agency",
            description = "409 agency-exists where the key is taken.")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AgencyResponse.class)))
    public Response register(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples = @ExampleObject(name = "Sở Tài chính", value = EXAMPLE)))
                    @NotNull
                    @Valid
                    AgencyRequest request) {
        Agency agency = save.register(request);
        consistency.wrote("agency", agency.key(), agency.version());
        return answer(Response.created(URI.create("/api/v1/agencies/" + agency.key())), agency);
    }

    @PUT
    @Path("/{key}")
    @RolesAllowed({Role.PLAN_EDITOR, Role.ADMIN})
    @Operation(
            operationId = "describeAgency",
            summary = "Describe an agency anew",
            description = "The whole description takes the place of the old one; the key stays. Needs If-Match.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AgencyResponse.class)))
    public Response describe(
            @PathParam("key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples = @ExampleObject(name = "Sở Tài chính", value = EXAMPLE)))
                    @NotNull
                    @Valid
                    AgencyRequest request) {
        Agency agency = save.describe(key, ifMatch, request);
        consistency.wrote("agency", agency.key(), agency.version());
        return answer(Response.ok(), agency);
    }

    private static Response answer(Response.ResponseBuilder status, Agency agency) {
        return status.entity(AgencyResponse.of(agency))
                .header(HttpHeaders.ETAG, ETags.of(agency.etag()))
                .build();
    }
}
