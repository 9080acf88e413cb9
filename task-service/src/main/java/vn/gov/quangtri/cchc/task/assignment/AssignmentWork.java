package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import vn.gov.quangtri.cchc.kit.service.DuePosition;
import vn.gov.quangtri.cchc.kit.service.Work;
import vn.gov.quangtri.cchc.kit.service.WorkItem;
import vn.gov.quangtri.cchc.rules.standing.Lateness;
import vn.gov.quangtri.cchc.rules.standing.Standing;
import vn.gov.quangtri.cchc.rules.standing.StandingFacts;

/** An assignment as a piece of the caller's work. */
@ApplicationScoped
class AssignmentWork {

    private final AssignmentActions actions;
    private final PlansOfRequest plans;

    AssignmentWork(AssignmentActions actions, PlansOfRequest plans) {
        this.actions = actions;
        this.plans = plans;
    }

    /** It waits if the caller may do anything with it. */
    Work.Candidate candidate(Assignment a, LocalDate on) {
        LocalDate next = a.nextDueOn == null ? a.deadline.dueOn() : a.nextDueOn;
        List<String> allowed = actions.of(a);
        StandingFacts facts = Known.of(a).facts(on, plans.warningDays(a.planId));
        return Work.Candidate.ofActions(
                DuePosition.of(next, a.id).toString(),
                new WorkItem(
                        "assignment",
                        a.id.toString(),
                        "/api/v1/assignments/" + a.id,
                        a.planNumber,
                        a.taskContent,
                        new WorkItem.Agency(a.agency, a.officialCode, a.agencyName, a.agencyShortName),
                        a.state.name(),
                        Standing.of(facts, on).name(),
                        next,
                        Lateness.of(facts, on).days(),
                        allowed,
                        actions.offer(a, allowed)));
    }
}
