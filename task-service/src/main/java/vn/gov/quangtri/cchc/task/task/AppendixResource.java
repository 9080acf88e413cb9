package vn.gov.quangtri.cchc.task.task;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.http.Consistency;
import vn.gov.quangtri.cchc.kit.http.ETags;
import vn.gov.quangtri.cchc.task.access.Readers;

@Path("/api/v1/plans/{planId}/appendix")
@Tag(name = "Appendix", description = "A plan's list of tasks as one thing")
class AppendixResource {

    private final AppendixAnswers answers;
    private final ReplaceAppendix replace;
    private final Consistency consistency;

    AppendixResource(AppendixAnswers answers, ReplaceAppendix replace, Consistency consistency) {
        this.answers = answers;
        this.replace = replace;
        this.consistency = consistency;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "getAppendix",
            summary =
                    "The appendix: its version, whether it is locked, how far the assignments are, and what stops the issue")
    public RestResponse<AppendixResponse> get(@PathParam("planId") @Parameter(example = Readers.SOME_ID) UUID planId) {
        return answer(answers.get(planId));
    }

    @PUT
    @RolesAllowed(Role.PLAN_EDITOR)
    @Operation(
            operationId = "replaceAppendix",
            summary = "Puts all rows in place of those there, in a draft",
            description =
                    "Rows are known again by their content, else by their number. The same rows again change nothing. What an"
                            + " editor said of a deadline stays where content and phrase stay, else it is asked anew. All"
                            + " faults are listed at once, with row and cell. 409 appendix-locked while the plan is being issued or is in force.")
    public RestResponse<AppendixResponse> replace(
            @PathParam("planId") @Parameter(example = Readers.SOME_ID) UUID planId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AppendixRequest request) {
        replace.run(planId, ifMatch, request);
        AppendixResponse now = answers.get(planId);
        consistency.wrote("appendix", planId, now.version());
        return answer(now);
    }

    private static RestResponse<AppendixResponse> answer(AppendixResponse appendix) {
        return RestResponse.ResponseBuilder.ok(appendix)
                .header(HttpHeaders.ETAG, ETags.of(appendix.etag()))
                .build();
    }
}
