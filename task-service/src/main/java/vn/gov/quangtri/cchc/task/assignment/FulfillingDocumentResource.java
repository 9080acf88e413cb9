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

@Path("/api/v1/assignments/{id}/document")
@Tag(name = "Assignments")
class FulfillingDocumentResource {

    private final EnterFulfillingDocument enter;
    private final MovedAssignment answers;

    FulfillingDocumentResource(EnterFulfillingDocument enter, MovedAssignment answers) {
        this.enter = enter;
        this.answers = answers;
    }

    @POST
    @RolesAllowed({Role.AGENCY_OFFICER, Role.AGENCY_CLERK, Role.AGENCY_HEAD})
    @Operation(
            operationId = "enterFulfillingDocument",
            summary = "The own agency enters number and day of the document that fulfils its work",
            description =
                    "The completion is offered with them from then on, and never made by itself. A later entry takes its place."
                            + " 409 no-document-fulfils where the task names something else, or nothing.")
    public RestResponse<AssignmentResponse> enter(
            @PathParam("id") @Parameter(example = Readers.SOME_ID) UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid FulfillingDocument document) {
        enter.run(id, ifMatch, document);
        return answers.moved(id);
    }
}
