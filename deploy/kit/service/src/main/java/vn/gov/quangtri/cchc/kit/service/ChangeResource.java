package vn.gov.quangtri.cchc.kit.service;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/changes")
@Authenticated
@Tag(name = "Changes")
class ChangeResource {

    private final ReadChanges changes;

    ChangeResource(ReadChanges changes) {
        this.changes = changes;
    }

    @GET
    @Operation(
            operationId = "listChanges",
            summary = "What changed, in order, for those who keep a copy",
            description =
                    "Ask again with after = next, at once while more is true, else after a while. A change is told after its commit,"
                            + " never before one that was told already; only what the caller may read, or could read before, is told: what is"
                            + " told and then not found (404) is to be forgotten. Kept for 90 days. Each service"
                            + " has its own feed: behind the gateway under its name, such as /plan-service/api/v1/changes.")
    @APIResponseSchema(
            value = ChangePage.class,
            responseCode = "200",
            responseDescription = "Some of the changes after that place")
    @APIResponse(
            responseCode = "410",
            description =
                    "changes-gone: the feed does not have what comes after that place; the detail says how to begin anew")
    public RestResponse<ChangePage> list(
            @QueryParam("after")
                    @DefaultValue("0")
                    @Min(0)
                    @Parameter(description = "The last answer's next; 0 for the beginning", example = "1024")
                    long after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) @Parameter(description = "Changes at once")
                    int limit) {
        ChangePage page = changes.run(after, limit);
        RestResponse.ResponseBuilder<ChangePage> answer = RestResponse.ResponseBuilder.ok(page);
        if (page.more()) {
            String next = "</api/v1/changes?after=" + page.next() + "&limit=" + limit + ">; rel=\"next\"";
            answer.header(HttpHeaders.LINK, next);
        }
        return answer.build();
    }
}
