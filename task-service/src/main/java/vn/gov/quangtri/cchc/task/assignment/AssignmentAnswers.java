package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.task.access.Reading;

/** One assignment as the caller may see it, at one moment. */
@ApplicationScoped
class AssignmentAnswers {

    private final AssignmentRepository assignments;
    private final AssignmentQueries queries;
    private final AssignmentActions actions;
    private final Reading reading;
    private final Caller caller;
    private final OfficeClock office;

    AssignmentAnswers(
            AssignmentRepository assignments,
            AssignmentQueries queries,
            AssignmentActions actions,
            Reading reading,
            Caller caller,
            OfficeClock office) {
        this.assignments = assignments;
        this.queries = queries;
        this.actions = actions;
        this.reading = reading;
        this.caller = caller;
        this.office = office;
    }

    @Transactional
    AssignmentResponse get(UUID id) {
        Scope scope = reading.states();
        Assignment found = assignments.get(scope, id);
        AssignmentFilter today = AssignmentFilter.one(id, office.today());
        AssignmentSummary row = queries.page(scope, today, Optional.empty(), 1, caller.language()).rows().stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("assignment", id))
                .summary();
        List<String> allowed = actions.of(found);
        boolean reads = reading.readsContentOf(found.agency, found.holder);
        return new AssignmentResponse(
                row,
                found.milestones,
                found.deadline.version(),
                reads ? found.content() : null,
                reads ? found.word().result : null,
                found.version,
                found.etag,
                allowed,
                actions.offer(found, allowed));
    }
}
