package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Texts;
import vn.gov.quangtri.cchc.rules.standing.Lateness;
import vn.gov.quangtri.cchc.rules.standing.Standing;
import vn.gov.quangtri.cchc.rules.standing.StandingFacts;
import vn.gov.quangtri.cchc.task.access.Reading;

/** The days of an assignment as the caller may see them, with the version of the whole. */
@ApplicationScoped
class OccurrenceAnswers {

    private final AssignmentRepository assignments;
    private final OccurrenceActions actions;
    private final PlansOfRequest plans;
    private final Reading reading;
    private final Caller caller;
    private final OfficeClock office;

    OccurrenceAnswers(
            AssignmentRepository assignments,
            OccurrenceActions actions,
            PlansOfRequest plans,
            Reading reading,
            Caller caller,
            OfficeClock office) {
        this.assignments = assignments;
        this.actions = actions;
        this.plans = plans;
        this.reading = reading;
        this.caller = caller;
        this.office = office;
    }

    /** @param version of the published event, @param etag of the assignment that it lies under */
    record Found<T>(T answer, long version, long etag) {}

    /** All of them. */
    @Transactional
    Found<List<OccurrenceResponse>> of(UUID id) {
        return found(id, a -> a.occurrences.stream().map(one -> answer(a, one)).toList());
    }

    /** One of them alone. */
    @Transactional
    Found<OccurrenceResponse> of(UUID id, LocalDate dueOn) {
        return found(id, a -> answer(a, a.occurrence(dueOn)));
    }

    private <T> Found<T> found(UUID id, Function<Assignment, T> answer) {
        Assignment found = assignments.get(reading.states(), id);
        return new Found<>(answer.apply(found), found.version, found.etag);
    }

    private OccurrenceResponse answer(Assignment a, Occurrence one) {
        StandingFacts facts = facts(a, one);
        LocalDate today = office.today();
        Standing standing = one.isOwed() ? Standing.of(facts, today) : null;
        Lateness late = Lateness.of(facts, today);
        return new OccurrenceResponse(
                one.dueNow(),
                one.dueOn(),
                one.text(),
                one.state(),
                standing,
                standing == null
                        ? null
                        : Texts.pick(
                                caller.language(),
                                standing.printed(one.state() != OccurrenceState.NOT_STARTED),
                                standing.en()),
                one.isOwed() ? late.days() : 0,
                one.isOwed() ? late.originalDays() : 0,
                one.completedOn(),
                reading.readsContentOf(a.agency, a.holder) ? one.content() : null,
                actions.of(a, one.dueOn()));
    }

    /** Those of the whole, with this one day alone. */
    private StandingFacts facts(Assignment a, Occurrence one) {
        LocalDate ended = plans.plan(a.planId).map(plan -> plan.endedOn()).orElse(null);
        return Known.of(a, one, ended).facts(office.today(), plans.warningDays(a.planId));
    }
}
