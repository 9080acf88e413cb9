package vn.gov.quangtri.cchc.plan.validation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.quangtri.cchc.kit.base.Role;

@Path("/api/v1/plans")
@Tag(name = "Plans")
class ValidationResource {

    private static final String EXAMPLE = """
            {"ready": false, "appendixVersion": 12, "warnings": [], "errors": [
             {"pointer": "/tasks/6/leads/0", "rule": "task-agency-ended", "task": 6, "cell": "Sở Kế hoạch và Đầu tư",
              "message": "Nhiệm vụ 6, ô \\"Sở Kế hoạch và Đầu tư\\": … đã kết thúc ngày 28/02/2025; cơ quan kế tiếp: Sở Tài chính (STC).",
              "successors": [{"key": "STC", "name": "Sở Tài chính", "on": "2025-03-01", "kind": "ABSORBED"}]}]}""";

    private final ValidatePlan validate;

    ValidationResource(ValidatePlan validate) {
        this.validate = validate;
    }

    @GET
    @Path("/{id}/validation")
    @RolesAllowed({Role.PLAN_EDITOR, Role.PLAN_APPROVER, Role.PLAN_OFFICE, Role.MONITOR, Role.MONITOR_HEAD})
    @Operation(
            operationId = "validatePlan",
            summary = "What stops a plan from being issued, and what looks odd, all at once",
            description =
                    "Reads this service's copy of the appendix, which may be a moment behind: send task-service's Consistency-Token as"
                            + " Consistency-Needs to wait for it.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ValidationResponse.class),
                            examples = @ExampleObject(name = "Cơ quan đã kết thúc", value = EXAMPLE)))
    public ValidationResponse validate(@PathParam("id") UUID id) {
        return validate.run(id);
    }
}
