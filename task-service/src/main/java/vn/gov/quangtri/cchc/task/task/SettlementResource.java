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

@Path("/api/v1/tasks/{id}/deadline-settlement")
@Tag(name = "Tasks")
class SettlementResource {

    private final SettleDeadline settle;
    private final TaskAnswers answers;
    private final Consistency consistency;

    SettlementResource(SettleDeadline settle, TaskAnswers answers, Consistency consistency) {
        this.settle = settle;
        this.answers = answers;
        this.consistency = consistency;
    }

    @POST
    @RolesAllowed(Role.PLAN_EDITOR)
    @Operation(
            operationId = "settleDeadline",
            summary = "Says what a deadline means, over what was read from its phrase",
            description =
                    "Who, when and why stay on record; a new phrase takes the settlement away. What was confirmed AS_READ or by"
                            + " AS_PHRASE is kept with it: where the plan's year or its ways of reading make another meaning of the phrase,"
                            + " one that asks asks again. An event's day entered for other words goes with them.")
    public RestResponse<TaskResponse> settle(
            @PathParam("id") @Parameter(example = Readers.SOME_ID) UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SettlementRequest request) {
        return answer(settle.run(id, ifMatch, request));
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed(Role.PLAN_EDITOR)
    @Operation(
            operationId = "withdrawSettlement",
            summary = "Takes back what an editor said of a deadline: its phrase is read again",
            description = "In a draft. 409: no-settlement, appendix-locked.")
    public RestResponse<TaskResponse> takeBack(
            @PathParam("id") @Parameter(example = Readers.SOME_ID) UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid TakingBackRequest request) {
        return answer(settle.takeBack(id, ifMatch, request.reason()));
    }

    private RestResponse<TaskResponse> answer(Edited edited) {
        consistency.wrote("appendix", edited.task().planId, edited.appendix().version());
        return RestResponse.ResponseBuilder.ok(answers.of(edited.task()))
                .header(HttpHeaders.ETAG, ETags.of(edited.task().etag))
                .build();
    }
}
