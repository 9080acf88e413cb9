package vn.gov.quangtri.cchc.task.task;

import vn.gov.quangtri.cchc.rules.days.WorkingDays;
import vn.gov.quangtri.cchc.task.deadline.BeforeDay;
import vn.gov.quangtri.cchc.task.deadline.DayOff;
import vn.gov.quangtri.cchc.task.deadline.DeadlineLanguage;
import vn.gov.quangtri.cchc.task.deadline.DeadlineOptions;
import vn.gov.quangtri.cchc.task.deadline.Meaning;

/** Reads a task's phrase as its plan reads deadlines. */
final class DeadlineReading {

    private DeadlineReading() {}

    static Meaning meaning(String phrase, PlanBasis basis, WorkingDays workingDays) {
        DeadlineOptions options = new DeadlineOptions(
                BeforeDay.valueOf(basis.beforeDay()), DayOff.valueOf(basis.dayOff()), basis.issuedOn(), workingDays);
        return DeadlineLanguage.interpret(phrase, basis.year(), options);
    }

    static Deadline of(String phrase, PlanBasis basis, WorkingDays workingDays) {
        Meaning m = meaning(phrase, basis, workingDays);
        return new Deadline(
                phrase,
                m.kind().name(),
                m.boundary() == null ? null : m.boundary().name(),
                m.opensOn(),
                m.dueOn(),
                m.milestones().stream()
                        .map(one -> new Milestone(one.dueOn(), one.text()))
                        .toList(),
                m.recurrence(),
                m.occurrences(),
                m.resolved(),
                m.needsConfirmation(),
                m.event(),
                null,
                m.explanation(),
                m.explanationEn());
    }
}
