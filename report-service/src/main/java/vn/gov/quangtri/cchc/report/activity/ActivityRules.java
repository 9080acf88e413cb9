package vn.gov.quangtri.cchc.report.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.base.Violation;
import vn.gov.quangtri.cchc.report.copies.AssignmentCopy;
import vn.gov.quangtri.cchc.report.copies.AssignmentCopyRepository;
import vn.gov.quangtri.cchc.report.copies.PlanCopy;
import vn.gov.quangtri.cchc.report.copies.PlanCopyRepository;

/** What an activity must fit: the plan's topics and methods, the own agency's assignments, the calendar. All faults at once. */
@ApplicationScoped
class ActivityRules {

    private final PlanCopyRepository plans;
    private final AssignmentCopyRepository assignments;
    private final OfficeClock office;

    ActivityRules(PlanCopyRepository plans, AssignmentCopyRepository assignments, OfficeClock office) {
        this.plans = plans;
        this.assignments = assignments;
        this.office = office;
    }

    /** @throws Refusal {@code invalid} with every fault */
    void check(ActivityRequest entry, String agency) {
        List<Violation> faults = new ArrayList<>();
        if (entry.happenedOn().isAfter(office.today())) {
            faults.add(Violation.of("/happenedOn", "past-or-present"));
        }
        plans.plan(entry.planId())
                .ifPresentOrElse(
                        plan -> checkPlan(entry, plan, faults),
                        () -> faults.add(Violation.of("/planId", "unknown-plan")));
        if (entry.assignmentId() != null) {
            checkAssignment(entry, agency, faults);
        }
        if (!faults.isEmpty()) {
            throw Refusal.rules("invalid", faults);
        }
    }

    private static void checkPlan(ActivityRequest entry, PlanCopy plan, List<Violation> faults) {
        if (entry.happenedOn().getYear() != plan.year()) {
            faults.add(Violation.of("/happenedOn", "within-plan-year", plan.year()));
        }
        if (entry.topic() != null && !plan.terms().hasTopic(entry.topic())) {
            faults.add(Violation.of("/topic", "unknown-topic", entry.topic()));
        }
        if (entry.method() != null && !plan.terms().hasMethod(entry.method())) {
            faults.add(Violation.of("/method", "unknown-method", entry.method()));
        }
    }

    private void checkAssignment(ActivityRequest entry, String agency, List<Violation> faults) {
        Optional<AssignmentCopy> assignment = assignments.find(entry.assignmentId(), Scope.agencies(Set.of(agency)));
        if (assignment.isEmpty() || !assignment.get().planId().equals(entry.planId())) {
            faults.add(Violation.of("/assignmentId", "assignment-of-own-agency"));
        }
    }
}
