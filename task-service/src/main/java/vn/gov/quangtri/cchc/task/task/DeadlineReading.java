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
        return DeadlineLanguage.interpret(phrase, basis.year(), options(basis, workingDays));
    }

    private static Suggestion suggestion(String content, PlanBasis basis, WorkingDays workingDays) {
        return DeadlineLanguage.suggest(content, basis.year(), options(basis, workingDays))
                .map(m -> new Suggestion(m.recurrence(), m.explanation(), m.explanationEn()))
                .orElse(null);
    }

    private static DeadlineOptions options(PlanBasis basis, WorkingDays workingDays) {
        return new DeadlineOptions(
                BeforeDay.valueOf(basis.beforeDay()), DayOff.valueOf(basis.dayOff()), basis.issuedOn(), workingDays);
    }

    /** @param content the task's own text, in which a rhythm may stand */
    static Deadline of(String phrase, String content, PlanBasis basis, WorkingDays workingDays) {
        return of(phrase, meaning(phrase, basis, workingDays), content, basis, workingDays);
    }

    /** The same, where it is known what the phrase means. */
    static Deadline of(String phrase, Meaning m, String content, PlanBasis basis, WorkingDays workingDays) {
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
                m.explanationEn(),
                suggestion(content, basis, workingDays));
    }
}
