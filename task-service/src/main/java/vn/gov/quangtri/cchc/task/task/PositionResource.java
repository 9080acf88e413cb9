package vn.gov.quangtri.cchc.task.task;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

@Path("/api/v1/tasks/{id}/position")
@Tag(name = "Tasks")
class PositionResource {

    private final MoveTask move;
    private final TaskAnswers answers;
    private final Consistency consistency;

    PositionResource(MoveTask move, TaskAnswers answers, Consistency consistency) {
        this.move = move;
        this.answers = answers;
        this.consistency = consistency;
    }

    @POST
    @RolesAllowed(Role.PLAN_EDITOR)
    @Operation(
            operationId = "moveTask",
            summary = "Puts a row of a draft at another place",
            description = "The rows are numbered again from 1, without gaps; those whose number changes get a new ETag."
                    + " 409 appendix-locked while the plan is being issued or is in force.")
    public RestResponse<TaskResponse> move(
            @PathParam("id") @Parameter(example = Readers.SOME_ID) UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PositionRequest request) {
        Edited edited = move.run(id, ifMatch, request.position());
        consistency.wrote("appendix", edited.task().planId(), edited.appendix().version());
        return RestResponse.ResponseBuilder.ok(answers.of(edited.task()))
                .header(HttpHeaders.ETAG, ETags.of(edited.task().etag()))
                .build();
    }
}
