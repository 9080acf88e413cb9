package vn.gov.quangtri.cchc.task.assignment;

import java.time.LocalDate;
import java.util.UUID;
import vn.gov.quangtri.cchc.rules.standing.Standing;

/**
 * Which assignments are asked about; null means any.
 *
 * @param on the day asked about; states, due days and standings are those known on it
 */
public record AssignmentFilter(
        UUID id,
        UUID plan,
        UUID task,
        String agency,
        String officialCode,
        AssignmentRole role,
        AssignmentState state,
        Standing standing,
        String q,
        LocalDate on) {

    static AssignmentFilter one(UUID id, LocalDate on) {
        return new AssignmentFilter(id, null, null, null, null, null, null, null, null, on);
    }

    public static AssignmentFilter ofPlan(UUID plan, LocalDate on) {
        return of(plan, null, null, on);
    }

    /** Of one agency, task or plan. */
    public static AssignmentFilter of(UUID plan, UUID task, String agency, LocalDate on) {
        return new AssignmentFilter(null, plan, task, agency, null, null, null, null, null, on);
    }

    /** The same for another day. */
    AssignmentFilter on(LocalDate day) {
        return new AssignmentFilter(id, plan, task, agency, officialCode, role, state, standing, q, day);
    }
}
