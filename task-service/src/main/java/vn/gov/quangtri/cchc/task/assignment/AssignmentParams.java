package vn.gov.quangtri.cchc.task.assignment;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.gov.quangtri.cchc.kit.http.Cursor;
import vn.gov.quangtri.cchc.rules.standing.Standing;

/** Filters of the list of assignments. */
public class AssignmentParams {

    @QueryParam("plan")
    UUID plan;

    @QueryParam("task")
    UUID task;

    @QueryParam("agency")
    @Parameter(description = "Key of the agency of origin", example = "SNV")
    String agency;

    @QueryParam("officialCode")
    String officialCode;

    @QueryParam("role")
    AssignmentRole role;

    @QueryParam("state")
    AssignmentState state;

    @QueryParam("standing")
    Standing standing;

    @QueryParam("on")
    @Parameter(
            description = "The day asked about; today unless given. What was recorded later is not known on it",
            example = "2023-10-02")
    LocalDate on;

    @QueryParam("q")
    @Parameter(description = "Words of the task or the agency's name, with or without accents", example = "so noi vu")
    String q;

    AssignmentFilter filter(LocalDate today) {
        return new AssignmentFilter(
                null, plan, task, agency, officialCode, role, state, standing, q, on == null ? today : on);
    }

    static String fingerprint(AssignmentFilter f) {
        return Cursor.fingerprint(
                "assignments",
                f.plan(),
                f.task(),
                f.agency(),
                f.officialCode(),
                f.role(),
                f.state(),
                f.standing(),
                f.q(),
                f.on());
    }
}
