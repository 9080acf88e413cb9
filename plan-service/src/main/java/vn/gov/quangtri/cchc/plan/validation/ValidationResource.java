package vn.gov.quangtri.cchc.plan.validation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.quangtri.cchc.kit.base.Role;

@Path("/api/v1/plans")
@Tag(name = "Plans")
class ValidationResource {

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
    public ValidationResponse validate(@PathParam("id") UUID id) {
        return validate.run(id);
    }
}
