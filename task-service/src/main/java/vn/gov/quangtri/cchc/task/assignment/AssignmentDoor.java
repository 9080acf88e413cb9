package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Access;
import vn.gov.quangtri.cchc.kit.http.Preconditions;
import vn.gov.quangtri.cchc.task.copies.Copies;
import vn.gov.quangtri.cchc.task.copies.PlanCopy;

/** Lets a caller to an assignment for changing it: an agency to its own, a confirmer to those of others. */
@ApplicationScoped
class AssignmentDoor {

    private final Caller caller;
    private final AssignmentRepository assignments;
    private final Copies copies;
    private final AssignmentSettings settings;

    AssignmentDoor(Caller caller, AssignmentRepository assignments, Copies copies, AssignmentSettings settings) {
        this.caller = caller;
        this.assignments = assignments;
        this.copies = copies;
        this.settings = settings;
    }

    /** For those who do the work: the agency that holds it. Others see that it is there, but may not touch it. */
    Assignment own(UUID id, String ifMatch) {
        Scope own = Access.own(caller, Role.AGENCY_OFFICER, Role.AGENCY_CLERK, Role.AGENCY_HEAD);
        Assignment found = assignments.get(Scope.province(), id);
        if (!own.covers(found.holder)) {
            throw Refusal.forbidden("not-own-assignment", found.agencyName);
        }
        return open(found, ifMatch);
    }

    /**
     * For those who judge the work: the monitor, and the Committee's office for what is the monitoring agency's own. Nobody judges the own
     * agency's.
     */
    Assignment judged(UUID id, String ifMatch) {
        Access.require(caller, Role.MONITOR, Role.PLAN_OFFICE);
        Assignment found = assignments.get(Scope.province(), id);
        Access.notOwn(caller, found.holder);
        boolean monitorsOwn = isMonitorsOwn(found);
        if (!isJudgeOf(monitorsOwn)) {
            throw Refusal.forbidden(monitorsOwn ? "judged-by-plan-office" : "judged-by-monitor", found.agencyName);
        }
        return open(found, ifMatch);
    }

    /** Whether {@link #judged} would let the caller to this one. */
    boolean mayJudge(Assignment other) {
        return !caller.agencies().contains(other.holder) && isJudgeOf(isMonitorsOwn(other));
    }

    private boolean isJudgeOf(boolean monitorsOwn) {
        return caller.is(monitorsOwn ? Role.PLAN_OFFICE : Role.MONITOR);
    }

    private boolean isMonitorsOwn(Assignment a) {
        return a.holder.equals(monitoringAgency(a.planId));
    }

    private Assignment open(Assignment found, String ifMatch) {
        Preconditions.require(ifMatch, found.etag);
        copies.plan(found.planId).filter(PlanCopy::isEnded).ifPresent(plan -> {
            throw Refusal.conflict("plan-ended", String.valueOf(plan.number()));
        });
        return found;
    }

    private String monitoringAgency(UUID planId) {
        return copies.plan(planId)
                .map(PlanCopy::reportingRule)
                .map(PlanCopy.ReportingRule::recipient)
                .orElseGet(settings::monitoringAgency);
    }
}
