package vn.gov.quangtri.cchc.plan.directory;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.service.Once;

@Path("/api/v1/agencies")
@Tag(name = "Agencies")
class ResolveResource {

    private static final String EXAMPLE = """
        {"text": "Văn phòng UBND tỉnh; các sở, ngành liên quan và UBND các huyện, thị xã, thành phố", "on": "2023-04-03"}\
        """;

    private final DirectoryQueries queries;
    private final OfficeClock clock;

    ResolveResource(DirectoryQueries queries, OfficeClock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @POST
    @Path("/resolve")
    @Authenticated
    @Extension(name = Once.NOT_NEEDED, value = "true")
    @Operation(
            operationId = "resolveAgencies",
            summary = "Who is meant by a cell, on a day",
            description =
                    "Parts in the order written. Names of persons, phone numbers and addresses are removed and only"
                            + " their kinds told.")
    public ResolveResponse resolve(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples = @ExampleObject(name = "Dòng 6 của phụ lục", value = EXAMPLE)))
                    @NotNull
                    @Valid
                    ResolveRequest request) {
        return ResolveResponse.of(queries.read(request.text(), request.on() == null ? clock.today() : request.on()));
    }
}
