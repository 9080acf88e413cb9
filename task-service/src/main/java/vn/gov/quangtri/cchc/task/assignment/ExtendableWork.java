package vn.gov.quangtri.cchc.task.assignment;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An assignment as extensions of its due day see it.
 *
 * @param agency the agency of origin, with its names
 * @param holder key of who has it now: who asks, and who must not decide
 * @param monitorsOwn its holder follows the plan up: nobody is left to give an opinion
 * @param dueSince the day from which the due day is in force; null for the original one
 * @param version of the published event
 */
public record ExtendableWork(
        UUID id,
        UUID planId,
        String planNumber,
        int taskNumber,
        String taskContent,
        AgencyName agency,
        String holder,
        boolean monitorsOwn,
        AssignmentRole role,
        AssignmentState state,
        String deadlineKind,
        LocalDate dueOn,
        LocalDate dueSince,
        LocalDate originalDueOn,
        int deadlineVersion,
        LocalDate completedOn,
        boolean extensionOpen,
        long version) {

    static ExtendableWork of(Assignment a, boolean monitorsOwn) {
        return new ExtendableWork(
                a.id,
                a.planId,
                a.planNumber,
                a.taskNumber,
                a.taskContent,
                new AgencyName(a.agency, a.officialCode, a.agencyName, a.agencyShortName),
                a.holder,
                monitorsOwn,
                a.role,
                a.state,
                a.deadlineKind,
                a.dueOn,
                a.dueDays.isEmpty() ? null : a.dueDays.get(a.dueDays.size() - 1).inForceFrom(),
                a.originalDueOn,
                a.deadlineVersion,
                a.completedOn,
                a.extensionInTime != null,
                a.version);
    }
}
