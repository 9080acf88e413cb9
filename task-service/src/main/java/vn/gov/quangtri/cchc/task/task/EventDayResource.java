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
    private final TakeBackEventDay takeBack;
    private final TaskAnswers answers;
    private final Consistency consistency;

    EventDayResource(EnterEventDay enter, TakeBackEventDay takeBack, TaskAnswers answers, Consistency consistency) {
        this.enter = enter;
        this.takeBack = takeBack;
        this.answers = answers;
        this.consistency = consistency;
    }

    @POST
    @RolesAllowed({Role.PLAN_EDITOR, Role.PLAN_APPROVER})
    @Operation(
            operationId = "enterEventDay",
            summary = "Enters the day of the event that a relative deadline waits for, or corrects it",
            description =
                    "The due day is counted from it (Civil Code 2015, articles 147 and 148.5); assignments get it at once. In a draft,"
                            + " and the first time in force, it is the editor's word. Another one in force is a correction, made by the"
                            + " authority that set the plan's days, its approver: not of the own agency's work. It takes the place of what"
                            + " it corrects: the original due day and the lateness of finished work go by it from the day of the correction"
                            + " on; asked for a day before, standings are as they were then. A day granted by an extension stays in force"
                            + " where it lies beyond the corrected one. 403: entered-by-editor, corrected-by-approver, own-agency. 409:"
                            + " deadline-not-relative, plan-ended, appendix-locked.")
    public RestResponse<TaskResponse> enter(
            @PathParam("id") @Parameter(example = Readers.SOME_ID) UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EventDayRequest request) {
        return answer(enter.run(id, ifMatch, request));
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed({Role.PLAN_EDITOR, Role.PLAN_APPROVER})
    @Operation(
            operationId = "withdrawEventDay",
            summary = "Takes back the day of an event that was entered by mistake",
            description =
                    "By an editor in a draft, by the approver in force, but not of the own agency's work: the work waits for its event"
                            + " again, open requests for another day end, and its event's day may be entered anew. Asked for a day before,"
                            + " standings are as they were then; a day granted by an extension is in force again where it lies beyond the"
                            + " one entered next. 403: entered-by-editor, corrected-by-approver, own-agency. 409: no-event-day,"
                            + " deadline-not-relative, plan-ended, appendix-locked.")
    public RestResponse<TaskResponse> takeBack(
            @PathParam("id") @Parameter(example = Readers.SOME_ID) UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid TakingBackRequest request) {
        return answer(takeBack.run(id, ifMatch, request.reason()));
    }

    private RestResponse<TaskResponse> answer(Edited edited) {
        consistency.wrote("appendix", edited.task().planId(), edited.appendix().version());
        return RestResponse.ResponseBuilder.ok(answers.of(edited.task()))
                .header(HttpHeaders.ETAG, ETags.of(edited.task().etag()))
                .build();
    }
}
