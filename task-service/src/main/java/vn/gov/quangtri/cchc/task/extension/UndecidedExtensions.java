package vn.gov.quangtri.cchc.task.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.gov.quangtri.cchc.kit.base.AllowedActions;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.service.DuePosition;
import vn.gov.quangtri.cchc.kit.service.Work;
import vn.gov.quangtri.cchc.kit.service.WorkItem;
import vn.gov.quangtri.cchc.rules.extension.ExtensionState;
import vn.gov.quangtri.cchc.task.assignment.AgencyName;
import vn.gov.quangtri.cchc.task.assignment.AssignmentExtensions;
import vn.gov.quangtri.cchc.task.assignment.ExtendableWork;
import vn.gov.quangtri.cchc.task.assignment.ExtendedDay;

/** Waits for the monitor until it has given its opinion, and then for whoever records the decision. */
@ApplicationScoped
class UndecidedExtensions implements Work {

    private final ExtensionRepository extensions;
    private final AssignmentExtensions assignments;
    private final AdviseOnExtension advise;
    private final DecideExtension decide;
    private final Caller caller;

    UndecidedExtensions(
            ExtensionRepository extensions,
            AssignmentExtensions assignments,
            AdviseOnExtension advise,
            DecideExtension decide,
            Caller caller) {
        this.extensions = extensions;
        this.assignments = assignments;
        this.advise = advise;
        this.decide = decide;
        this.caller = caller;
    }

    @Override
    public String kind() {
        return "extension";
    }

    @Override
    @Transactional
    public List<Candidate> next(LocalDate on, String after, int limit) {
        if (!caller.isAny(Role.MONITOR, Role.PLAN_OFFICE, Role.PLAN_APPROVER)) {
            return List.of();
        }
        Scope.Province all = new Scope.Province();
        List<Extension> waiting = extensions.waiting(all, DuePosition.parse(after), limit);
        Map<ExtendedDay, ExtendableWork> works =
                assignments.all(all, waiting.stream().map(Extension::day).toList());
        return waiting.stream().map(e -> candidate(e, works.get(e.day()))).toList();
    }

    private Candidate candidate(Extension e, ExtendableWork work) {
        AllowedActions open = new AllowedActions();
        if (e.state == ExtensionState.ASKED) {
            open.ask("opinion", () -> advise.check(e, work));
        }
        AgencyName agency = work.agency();
        return Candidate.ofActions(
                DuePosition.of(e.dueOn, e.id).toString(),
                new WorkItem(
                        "extension",
                        e.id.toString(),
                        "/api/v1/extensions/" + e.id,
                        work.planNumber(),
                        work.taskContent(),
                        new WorkItem.Agency(agency.key(), agency.officialCode(), agency.name(), agency.shortName()),
                        e.state.name(),
                        null,
                        e.dueOn,
                        null,
                        open.ask("decision", () -> decide.check(e, work)).names()));
    }
}
