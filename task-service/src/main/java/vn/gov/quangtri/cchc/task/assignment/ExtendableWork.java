package vn.gov.quangtri.cchc.task.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.quangtri.cchc.rules.standing.DueDay;

/**
 * A watched day of an assignment as its extensions see it: the assignment's own due day, or one of several on which it is owed. State, days,
 * deadline version and completion are then that day's.
 *
 * @param occurrence the original due day of the one of several that it is; null for the assignment's own
 * @param agency the agency of origin, with its names
 * @param holder key of who has it now and asks
 * @param holders keys of all whose day moves with it, where leads answer jointly; its own holder among them: who must not decide
 * @param others ids of the other parts whose day moves with it
 * @param monitorsOwn all of them follow the plan up: nobody is left to give an opinion
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
        Set<String> holders,
        Set<UUID> others,
        boolean monitorsOwn,
        LocalDate occurrence,
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

    /** @param others parts whose day moves with it */
    static ExtendableWork of(Assignment a, List<Assignment> others, boolean monitorsOwn) {
        return new ExtendableWork(
                a.id,
                a.planId,
                a.planNumber,
                a.taskNumber,
                a.taskContent,
                new AgencyName(a.agency, a.officialCode, a.agencyName, a.agencyShortName),
                a.holder,
                holders(a, others),
                ids(others),
                monitorsOwn,
                null,
                a.role,
                a.state,
                a.deadlineKind,
                a.deadline.dueOn(),
                since(a.deadline.dueDays()),
                a.deadline.originalDueOn(),
                a.deadline.version(),
                a.completedOn,
                a.deadline.isExtensionAsked(),
                a.version);
    }

    /** @param one an occurrence that is owed */
    static ExtendableWork of(Assignment a, Occurrence one, List<Assignment> others, boolean monitorsOwn) {
        return new ExtendableWork(
                a.id,
                a.planId,
                a.planNumber,
                a.taskNumber,
                a.taskContent,
                new AgencyName(a.agency, a.officialCode, a.agencyName, a.agencyShortName),
                a.holder,
                holders(a, others),
                ids(others),
                monitorsOwn,
                one.dueOn(),
                a.role,
                AssignmentState.valueOf(one.state().name()),
                a.deadlineKind,
                one.dueNow(),
                since(one.deadline().dueDays()),
                one.dueOn(),
                one.deadline().version(),
                one.completedOn(),
                one.isExtensionAsked(),
                a.version);
    }

    public ExtendedDay day() {
        return new ExtendedDay(id, originalDueOn);
    }

    /** Has a day that can be moved: ongoing work has none but its milestones. */
    public boolean isDue() {
        return dueOn != null && (occurrence != null || !"ONGOING".equals(deadlineKind));
    }

    private static Set<String> holders(Assignment a, List<Assignment> others) {
        return Stream.concat(Stream.of(a), others.stream())
                .map(each -> each.holder)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<UUID> ids(List<Assignment> others) {
        return others.stream().map(other -> other.id).collect(Collectors.toSet());
    }

    private static LocalDate since(List<DueDay> dueDays) {
        return dueDays.isEmpty() ? null : dueDays.get(dueDays.size() - 1).inForceFrom();
    }
}
