package vn.gov.quangtri.cchc.task.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.task.access.Reading;
import vn.gov.quangtri.cchc.task.assignment.AssignmentFilter;
import vn.gov.quangtri.cchc.task.assignment.SeriesQueries;
import vn.gov.quangtri.cchc.task.assignment.Stood;
import vn.gov.quangtri.cchc.task.copies.PlanCopy;
import vn.gov.quangtri.cchc.task.standing.SeriesResponse.Point;

/** How a plan, or one task's or agency's part of it, stood on each day of an interval. */
@ApplicationScoped
class PlanSeries {

    private final SeriesQueries queries;
    private final Reading reading;
    private final OfficeClock office;

    PlanSeries(SeriesQueries queries, Reading reading, OfficeClock office) {
        this.queries = queries;
        this.reading = reading;
        this.office = office;
    }

    SeriesResponse of(UUID planId, SeriesParams asked) {
        Scope scope = reading.states();
        PlanCopy plan = reading.plan(planId);
        LocalDate to = asked.to == null ? office.today() : asked.to;
        LocalDate from = asked.from == null ? earliest(begin(plan), to) : asked.from;
        SeriesStep step = SeriesStep.of(asked.step);
        List<LocalDate> days = step.days(from, to);
        List<Map<Stood, Integer>> sums =
                queries.sums(scope, AssignmentFilter.of(planId, asked.task, asked.agency, to), days);
        List<Point> points = IntStream.range(0, days.size())
                .mapToObj(i -> new Point(days.get(i), StandingCounts.of(sums.get(i))))
                .toList();
        return new SeriesResponse(planId, from, to, step, points);
    }

    private static LocalDate begin(PlanCopy plan) {
        return plan.issuedOn() == null ? LocalDate.of(plan.year(), 1, 1) : plan.issuedOn();
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
