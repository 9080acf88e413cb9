package vn.gov.quangtri.cchc.report.consolidation;

import java.time.LocalDate;
import java.util.List;
import vn.gov.quangtri.cchc.report.copies.AssignmentCopy;
import vn.gov.quangtri.cchc.report.copies.PlanCopy;
import vn.gov.quangtri.cchc.report.copies.TaskCopy;
import vn.gov.quangtri.cchc.report.form.ReportForm;
import vn.gov.quangtri.cchc.report.round.ReportingRound;
import vn.gov.quangtri.cchc.report.submission.CountedActivity;
import vn.gov.quangtri.cchc.report.submission.RoundEntry;

/** Everything a consolidation is added up from, as it stood at one moment. */
record Sources(
        LocalDate asOf,
        ReportingRound round,
        PlanCopy plan,
        ReportForm form,
        List<RoundEntry> entries,
        List<AssignmentCopy> assignments,
        List<TaskCopy> tasks,
        List<CountedActivity> activities) {

    ConsolidatedBody addUp(FigureRows rows) {
        ConsolidatedBody.Head head = new ConsolidatedBody.Head(
                round.id(),
                round.title(),
                plan.id(),
                plan.number(),
                plan.title(),
                plan.sample(),
                round.periodFrom(),
                round.cutOffOn(),
                round.dueOn());
        return new ConsolidatedBody(
                head,
                asOf,
                ReportedPart.of(entries, asOf, rows),
                new StandingCounts(asOf, plan, rows).of(assignments, tasks),
                new IndicatorSums(entries, plan.terms().directory(), rows).of(form),
                new ActivityCounts(entries, activities, rows).of(plan.terms()),
                new Passages(entries).of(plan.terms(), form));
    }
}
