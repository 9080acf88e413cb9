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

@Path("/api/v1/tasks/{id}/event-day")
@Tag(name = "Tasks")
class EventDayResource {

    private final EnterEventDay enter;
    private final TaskAnswers answers;
    private final Consistency consistency;

    EventDayResource(EnterEventDay enter, TaskAnswers answers, Consistency consistency) {
        this.enter = enter;
        this.answers = answers;
        this.consistency = consistency;
    }

    @POST
    @RolesAllowed(Role.PLAN_EDITOR)
    @Operation(
            operationId = "enterEventDay",
            summary = "Enters the day of the event that a relative deadline waits for",
            description =
                    "The due day is counted from it (Civil Code 2015, articles 147 and 148.5); assignments get it at once, but for"
                            + " one that was granted a day beyond it: that one keeps the granted day, as its history shows."
                            + " 409 deadline-not-relative for other deadlines.")
    public RestResponse<TaskResponse> enter(
            @PathParam("id") @Parameter(example = Readers.SOME_ID) UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EventDayRequest request) {
        Edited edited = enter.run(id, ifMatch, request);
        consistency.wrote("appendix", edited.task().planId(), edited.appendix().version());
        return RestResponse.ResponseBuilder.ok(answers.of(edited.task()))
                .header(HttpHeaders.ETAG, ETags.of(edited.task().etag()))
                .build();
    }
}
