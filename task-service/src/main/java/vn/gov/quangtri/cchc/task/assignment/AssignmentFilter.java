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
        return new AssignmentFilter(null, plan, null, null, null, null, null, null, null, on);
    }
}
