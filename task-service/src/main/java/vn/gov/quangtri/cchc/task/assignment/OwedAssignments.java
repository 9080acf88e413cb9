package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.service.DuePosition;
import vn.gov.quangtri.cchc.kit.service.Work;

/** Waits for whoever does the work: what the own agencies lead and have not done. */
@ApplicationScoped
class OwedAssignments implements Work {

    private final AssignmentRepository assignments;
    private final AssignmentWork work;
    private final Caller caller;

    OwedAssignments(AssignmentRepository assignments, AssignmentWork work, Caller caller) {
        this.assignments = assignments;
        this.work = work;
        this.caller = caller;
    }

    @Override
    public String kind() {
        return "assignment";
    }

    @Override
    @Transactional
    public List<Candidate> next(LocalDate on, String after, int limit) {
        boolean ofAgency = caller.isAny(Role.AGENCY_OFFICER, Role.AGENCY_CLERK, Role.AGENCY_HEAD);
        Scope.Agencies own = new Scope.Agencies(ofAgency ? caller.agencies() : Set.of());
        return assignments.owed(own, DuePosition.parse(after), limit).stream()
                .map(each -> work.candidate(each, on))
                .toList();
    }
}
