package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.service.DuePosition;
import vn.gov.quangtri.cchc.kit.service.Work;

/** Waits for whoever judges the work: what others reported as done. */
@ApplicationScoped
class UnjudgedAssignments implements Work {

    private final AssignmentRepository assignments;
    private final AssignmentWork work;
    private final AssignmentDoor door;
    private final Caller caller;

    UnjudgedAssignments(AssignmentRepository assignments, AssignmentWork work, AssignmentDoor door, Caller caller) {
        this.assignments = assignments;
        this.work = work;
        this.door = door;
        this.caller = caller;
    }

    @Override
    public String kind() {
        return "assignment-done";
    }

    @Override
    @Transactional
    public List<Candidate> next(LocalDate on, String after, int limit) {
        if (!caller.isAny(Role.MONITOR, Role.PLAN_OFFICE) || caller.agencies().isEmpty()) {
            return List.of();
        }
        Scope.Province all = new Scope.Province();
        return assignments.unjudged(all, judged(all), DuePosition.parse(after), limit).stream()
                .map(each -> work.candidate(each, on))
                .toList();
    }

    private JudgedWork judged(Scope.Province all) {
        Map<String, List<UUID>> plans =
                assignments.plansWithUnjudged(all).stream().collect(Collectors.groupingBy(door::monitoringAgency));
        return new JudgedWork(caller.agencies(), caller.is(Role.PLAN_OFFICE), caller.is(Role.MONITOR), plans);
    }
}
