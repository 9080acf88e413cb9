package vn.gov.quangtri.cchc.task.task;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gov.quangtri.cchc.rules.days.WorkingDays;
import vn.gov.quangtri.cchc.task.deadline.BeforeDay;
import vn.gov.quangtri.cchc.task.deadline.DayOff;
import vn.gov.quangtri.cchc.task.deadline.DeadlineLanguage;
import vn.gov.quangtri.cchc.task.deadline.DeadlineOptions;
import vn.gov.quangtri.cchc.task.deadline.Meaning;

/** Reads a task's phrase as its plan reads deadlines. */
final class DeadlineReading {

    /**
     * "Định", in any spelling: every rhythm that is suggested begins with it. Few texts have it, and to take all of them apart was most of
     * the time in which a large appendix was read.
     */
    private static final Pattern RHYTHM =
            Pattern.compile("(?<![\\p{L}\\p{M}\\p{Nl}])[đĐðÐ][iìíỉĩịIÌÍỈĨỊ]\\p{M}*[nN][hH]");

    private DeadlineReading() {}

    static Meaning meaning(String phrase, PlanBasis basis, WorkingDays workingDays) {
        return DeadlineLanguage.interpret(phrase, basis.year(), options(basis, workingDays));
    }

    private static Suggestion suggestion(String content, PlanBasis basis, WorkingDays workingDays) {
        String text = Normalizer.normalize(content, Normalizer.Form.NFKC);
        Matcher rhythm = RHYTHM.matcher(text);
        if (!rhythm.find()) {
            return null;
        }
        return DeadlineLanguage.suggest(text.substring(rhythm.start()), basis.year(), options(basis, workingDays))
                .map(m -> new Suggestion(m.phrase(), m.recurrence(), m.explanation(), m.explanationEn()))
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
