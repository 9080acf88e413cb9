package vn.gov.quangtri.cchc.task.standing;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.task.access.Readers;

@Path("/api/v1/plans/{planId}/standing")
@Tag(name = "Standing", description = "Sums of assignments by standing, on any day")
class StandingResource {

    private final PlanStanding standing;
    private final OfficeClock office;

    StandingResource(PlanStanding standing, OfficeClock office) {
        this.standing = standing;
        this.office = office;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "getStanding",
            summary = "How a plan stands on a day, by plan, task, agency or group",
            description = "The same rows as GET /assignments with the same day, counted by the same formula."
                    + " Coordinators are counted apart and in no rate.")
    public StandingResponse get(
            @PathParam("planId") @Parameter(example = Readers.SOME_ID) UUID planId,
            @QueryParam("by")
                    @DefaultValue("plan")
                    @Parameter(
                            description = "plan, task, agency or group",
                            example = "task",
                            schema = @Schema(enumeration = {"plan", "task", "agency", "group"}))
                    String by,
            @QueryParam("on") @Parameter(description = "Today unless given", example = "2023-10-02") LocalDate on) {
        return standing.on(planId, StandingBy.of(by), on == null ? office.today() : on);
    }
}
