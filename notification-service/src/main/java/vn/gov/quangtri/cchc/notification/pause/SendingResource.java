package vn.gov.quangtri.cchc.notification.pause;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Role;

/** The brake on sending over HTTP. */
@Path("/api/v1/sending")
@Tag(name = "Sending", description = "Holding all reminders back, and letting them go on")
class SendingResource {

    private static final String SENDING =
            "{\"paused\":false,\"since\":\"2023-11-14T01:00:00Z\",\"post\":\"operator\",\"reason\":null}";

    private final TurnSending sending;
    private final Caller caller;

    SendingResource(TurnSending sending, Caller caller) {
        this.sending = sending;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.MONITOR, Role.MONITOR_HEAD, Role.PLAN_OFFICE})
    @Operation(operationId = "showSending", summary = "Whether reminders go out")
    @APIResponse(
            responseCode = "200",
            description = "How it stands now",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SendingResponse.class),
                            examples = @ExampleObject(name = "sending", value = SENDING)))
    public SendingResponse show() {
        return sending.show(caller);
    }

    @POST
    @Path("/pause")
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "pauseSending",
            summary = "Hold all reminders back",
            description = "Again changes nothing.")
    public SendingResponse pause(@NotNull @Valid PauseRequest request) {
        return sending.run(caller, true, request.reason());
    }

    @POST
    @Path("/resume")
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "resumeSending",
            summary = "Let reminders go on",
            description =
                    "What was missed is caught up with the next sweep, merged as after an outage. Again changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "How it stands now",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SendingResponse.class),
                            examples = @ExampleObject(name = "sending", value = SENDING)))
    public SendingResponse resume() {
        return sending.run(caller, false, null);
    }
}
