package vn.gov.quangtri.cchc.task.deadline;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.service.Once;

@Path("/api/v1/deadlines/interpret")
@Tag(name = "Deadlines", description = "What the phrases of deadlines mean")
class InterpretDeadlineResource {

    private final InterpretDeadline interpret;
    private final Caller caller;

    InterpretDeadlineResource(InterpretDeadline interpret, Caller caller) {
        this.interpret = interpret;
        this.caller = caller;
    }

    @POST
    @Authenticated
    @Extension(name = Once.NOT_NEEDED, value = "true")
    @Operation(
            operationId = "interpretDeadline",
            summary = "Reads a phrase such as \"Hoàn thành trước quý IV/2023\"",
            description = "Changes nothing. What cannot be read is UNRESOLVED and never guessed.")
    public InterpretDeadlineResponse interpret(@NotNull @Valid InterpretDeadlineRequest request) {
        return InterpretDeadlineResponse.of(interpret.run(request), caller.language());
    }
}
