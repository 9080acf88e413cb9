package vn.gov.quangtri.cchc.task.assignment;

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
import vn.gov.quangtri.cchc.task.access.Readers;

@Path("/api/v1/assignments/{id}/last-word")
@Tag(
        name = "Last word",
        description = "Whether ongoing work was performed: asked for each round and at the plan's close")
class LastWordResource {

    private final MovedAssignment answers;
    private final GiveLastWord give;
    private final JudgeLastWord judge;

    LastWordResource(MovedAssignment answers, GiveLastWord give, JudgeLastWord judge) {
        this.answers = answers;
        this.give = give;
        this.judge = judge;
    }

    @POST
    @RolesAllowed({Role.AGENCY_OFFICER, Role.AGENCY_CLERK, Role.AGENCY_HEAD})
    @Operation(
            operationId = "sayLastWord",
            summary = "The own agency says whether its ongoing work was performed, and what came of it",
            description =
                    "For a round while the plan is in force, and once more after its close. lastWord.askedBy names the"
                            + " round that asks, from the plan's warning days before its cut-off on, and lastWord.dueOn its"
                            + " last day. 409: no-last-word (not a lead's ongoing work), first-lead-answers,"
                            + " last-word-agreed (after the close), plan-ended (revoked).")
    public RestResponse<AssignmentResponse> say(
            @PathParam("id") @Parameter(example = Readers.SOME_ID) UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid LastWordRequest request) {
        give.run(id, ifMatch, request);
        return answers.moved(id);
    }

    @POST
    @Path("/agreement")
    @RolesAllowed({Role.MONITOR, Role.PLAN_OFFICE})
    @Operation(
            operationId = "agreeWithLastWord",
            summary = "Agrees with the last word: rates use it from now on",
            description =
                    "By the monitor; by the Committee's office for the monitoring agency's own. 409 no-word-to-judge.")
    public RestResponse<AssignmentResponse> agree(
            @PathParam("id") @Parameter(example = Readers.SOME_ID) UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid ConfirmationRequest request) {
        judge.agree(id, ifMatch, request == null ? null : request.note());
        return answers.moved(id);
    }

    @POST
    @Path("/refusal")
    @RolesAllowed({Role.MONITOR, Role.PLAN_OFFICE})
    @Operation(
            operationId = "refuseLastWord",
            summary = "Does not agree with the last word: it is to be said again",
            description = "What was agreed on before goes on counting. 409 no-word-to-judge.")
    public RestResponse<AssignmentResponse> refuse(
            @PathParam("id") @Parameter(example = Readers.SOME_ID) UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReasonRequest request) {
        judge.refuse(id, ifMatch, request.reason());
        return answers.moved(id);
    }
}
