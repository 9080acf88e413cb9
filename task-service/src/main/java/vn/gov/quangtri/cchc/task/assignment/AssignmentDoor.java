package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Predicate;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Access;
import vn.gov.quangtri.cchc.kit.http.Preconditions;
import vn.gov.quangtri.cchc.task.copies.PlanCopy;

/** Lets a caller to an assignment for changing it: an agency to its own, a confirmer to those of others. */
@ApplicationScoped
class AssignmentDoor {

    private final Caller caller;
    private final AssignmentRepository assignments;
    private final PlansOfRequest plans;
    private final AssignmentSettings settings;

    AssignmentDoor(Caller caller, AssignmentRepository assignments, PlansOfRequest plans, AssignmentSettings settings) {
        this.caller = caller;
        this.assignments = assignments;
        this.plans = plans;
        this.settings = settings;
    }

    /** For those who do the work: the agency that holds it. Others see that it is there, but may not touch it. */
    Assignment own(UUID id, String ifMatch) {
        Assignment found = ownAlsoClosed(id, ifMatch);
        requireOpenPlan(found);
        return found;
    }

    /** The same for what is still asked when the plan has been closed. */
    Assignment ownAlsoClosed(UUID id, String ifMatch) {
        ownScope();
        Assignment found = assignments.get(Scope.province(), id);
        requireHolder(found);
        Preconditions.require(ifMatch, found.etag);
        requireNotRevoked(found);
        return found;
    }

    /** What {@link #own} asks of the caller and of the plan. */
    void checkOwn(Assignment found) {
        requireHolder(found);
        requireOpenPlan(found);
    }

    /** What {@link #ownAlsoClosed} asks. */
    void checkOwnAlsoClosed(Assignment found) {
        requireHolder(found);
        requireNotRevoked(found);
    }

    /**
     * For those who judge the work: the monitor, and the Committee's office for what is the monitoring agency's own. Nobody judges the own
     * agency's.
     */
    Assignment judged(UUID id, String ifMatch) {
        Assignment found = judgedAlsoClosed(id, ifMatch);
        requireOpenPlan(found);
        return found;
    }

    /** The same for what is still asked when the plan has been closed. */
    Assignment judgedAlsoClosed(UUID id, String ifMatch) {
        requireJudge();
        Assignment found = assignments.get(Scope.province(), id);
        requireJudgeOf(found);
        Preconditions.require(ifMatch, found.etag);
        requireNotRevoked(found);
        return found;
    }

    /** What {@link #judged} asks of the caller and of the plan. */
    void checkJudged(Assignment found) {
        requireJudgeOf(found);
        requireOpenPlan(found);
    }

    /** What {@link #judgedAlsoClosed} asks. */
    void checkJudgedAlsoClosed(Assignment found) {
        requireJudgeOf(found);
        requireNotRevoked(found);
    }

    /** Whether the plan was closed: standings stay, and only the last word on ongoing work is still asked for. */
    boolean isClosed(Assignment found) {
        return plans.plan(found.planId)
                .filter(plan -> plan.isEnded() && !plan.isRevoked())
                .isPresent();
    }

    /** Whether {@link #judged} would let the caller to this one. */
    boolean mayJudge(Assignment other) {
        return !caller.agencies().contains(other.holder) && isJudgeOf(isMonitorsOwn(other));
    }

    private Scope ownScope() {
        return Access.own(caller, Role.AGENCY_OFFICER, Role.AGENCY_CLERK, Role.AGENCY_HEAD);
    }

    private void requireHolder(Assignment found) {
        if (!ownScope().covers(found.holder)) {
            throw Refusal.forbidden("not-own-assignment", found.agencyName);
        }
    }

    private void requireJudge() {
        Access.require(caller, Role.MONITOR, Role.PLAN_OFFICE);
    }

    private void requireJudgeOf(Assignment found) {
        requireJudge();
        Access.notOwn(caller, found.holder);
        boolean monitorsOwn = isMonitorsOwn(found);
        if (!isJudgeOf(monitorsOwn)) {
            throw Refusal.forbidden(monitorsOwn ? "judged-by-plan-office" : "judged-by-monitor", found.agencyName);
        }
    }

    private boolean isJudgeOf(boolean monitorsOwn) {
        return caller.is(monitorsOwn ? Role.PLAN_OFFICE : Role.MONITOR);
    }

    boolean isMonitorsOwn(Assignment a) {
        return a.holder.equals(monitoringAgency(a.planId));
    }

    void requireOpenPlan(Assignment found) {
        refuseWhere(PlanCopy::isEnded, found);
    }

    private void requireNotRevoked(Assignment found) {
        refuseWhere(PlanCopy::isRevoked, found);
    }

    private void refuseWhere(Predicate<PlanCopy> ended, Assignment found) {
        plans.plan(found.planId).filter(ended).ifPresent(plan -> {
            throw Refusal.conflict("plan-ended", String.valueOf(plan.number()));
        });
    }

    /** Key of the agency that follows a plan up. */
    String monitoringAgency(UUID planId) {
        return plans.plan(planId)
                .map(PlanCopy::reportingRule)
                .map(PlanCopy.ReportingRule::recipient)
                .orElseGet(settings::monitoringAgency);
    }
}
