package vn.gov.quangtri.cchc.task.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.task.access.Reading;
import vn.gov.quangtri.cchc.task.assignment.AssignmentFilter;
import vn.gov.quangtri.cchc.task.assignment.StandingQueries;
import vn.gov.quangtri.cchc.task.assignment.StandingQueries.By;
import vn.gov.quangtri.cchc.task.assignment.StandingQueries.Counted;
import vn.gov.quangtri.cchc.task.assignment.Stood;
import vn.gov.quangtri.cchc.task.copies.PlanCopy;
import vn.gov.quangtri.cchc.task.copies.PlanCopy.DirectoryGroup;
import vn.gov.quangtri.cchc.task.standing.StandingResponse.Total;

/** How a plan stands on a day: by itself, by task, by agency, by the groups of its directory. */
@ApplicationScoped
class PlanStanding {

    private final StandingQueries queries;
    private final Reading reading;

    PlanStanding(StandingQueries queries, Reading reading) {
        this.queries = queries;
        this.reading = reading;
    }

    StandingResponse on(UUID planId, StandingBy by, LocalDate day) {
        Scope scope = reading.states();
        PlanCopy plan = reading.plan(planId);
        AssignmentFilter filter = AssignmentFilter.ofPlan(planId, day);
        boolean byTask = by == StandingBy.TASK || by == StandingBy.PLAN;
        List<Counted> counted = queries.sums(scope, filter, byTask ? By.TASK : By.AGENCY);
        List<Counted> rows =
                switch (by) {
                    case PLAN -> whole(plan, counted);
                    case TASK, AGENCY -> counted;
                    case GROUP -> groups(plan, counted);
                };
        return new StandingResponse(
                planId,
                day,
                by,
                rows.stream().map(row -> row(by, row)).toList(),
                new Total(byTask ? TaskCounts.of(counted) : null, StandingCounts.of(sum(counted.stream()))));
    }

    private static StandingRow row(StandingBy by, Counted row) {
        Boolean done = by == StandingBy.TASK ? TaskCounts.isDone(row) : null;
        return new StandingRow(row.key(), row.label(), done, StandingCounts.of(row.counts()));
    }

    /** A plan without assignments has no row. */
    private static List<Counted> whole(PlanCopy plan, List<Counted> tasks) {
        return tasks.isEmpty()
                ? List.of()
                : List.of(new Counted(plan.id().toString(), plan.number(), sum(tasks.stream()), null));
    }

    PlanCopy plan(UUID planId) {
        return reading.plan(planId);
    }

    /** Groups as they were on the plan's day; agencies of no group stand in a row of their own, the last. */
    private static List<Counted> groups(PlanCopy plan, List<Counted> agencies) {
        Set<String> grouped = new LinkedHashSet<>();
        List<DirectoryGroup> known =
                plan.directory() == null ? List.of() : plan.directory().groups();
        known.forEach(group -> grouped.addAll(group.members()));
        Stream<Counted> rows = known.stream()
                .map(group -> new Counted(
                        group.key(),
                        group.name(),
                        sum(agencies.stream().filter(a -> group.members().contains(a.key()))),
                        null));
        Map<Stood, Integer> others = sum(agencies.stream().filter(a -> !grouped.contains(a.key())));
        Stream<Counted> rest = others.isEmpty() ? Stream.empty() : Stream.of(new Counted("", "—", others, null));
        return Stream.concat(rows, rest).toList();
    }

    private static Map<Stood, Integer> sum(Stream<Counted> parts) {
        Map<Stood, Integer> sum = new HashMap<>();
        parts.forEach(part -> part.counts().forEach((stood, n) -> sum.merge(stood, n, Integer::sum)));
        return sum;
    }
}
