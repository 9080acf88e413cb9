package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
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
    private final Caller caller;

    UnjudgedAssignments(AssignmentRepository assignments, AssignmentWork work, Caller caller) {
        this.assignments = assignments;
        this.work = work;
        this.caller = caller;
    }

    @Override
    public String kind() {
        return "assignment-done";
    }

    @Override
    @Transactional
    public List<Candidate> next(LocalDate on, String after, int limit) {
        if (!caller.isAny(Role.MONITOR, Role.PLAN_OFFICE)) {
            return List.of();
        }
        return assignments.unjudged(new Scope.Province(), DuePosition.parse(after), limit).stream()
                .map(each -> work.candidate(each, on))
                .toList();
    }
}
