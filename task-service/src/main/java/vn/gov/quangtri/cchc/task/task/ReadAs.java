package vn.gov.quangtri.cchc.task.task;

import java.time.LocalDate;
import java.util.List;
import vn.gov.quangtri.cchc.task.deadline.DeadlineKind;
import vn.gov.quangtri.cchc.task.deadline.Meaning;

/**
 * What a phrase was read to mean when an editor agreed with it. Of work that recurs the whole year's days: those that the issue leaves out do
 * not make another rhythm of it.
 */
public record ReadAs(
        String kind,
        String boundary,
        LocalDate opensOn,
        LocalDate dueOn,
        List<Milestone> milestones,
        String recurrence,
        List<LocalDate> occurrences) {

    public ReadAs {
        milestones = milestones == null ? List.of() : List.copyOf(milestones);
        occurrences = occurrences == null ? List.of() : List.copyOf(occurrences);
    }

    static ReadAs of(Meaning m) {
        return new ReadAs(
                m.kind().name(),
                m.boundary() == null ? null : m.boundary().name(),
                m.opensOn(),
                m.dueOn(),
                m.milestones().stream()
                        .map(one -> new Milestone(one.dueOn(), one.text()))
                        .toList(),
                m.recurrence(),
                m.occurrences());
    }

    boolean isUnderstood() {
        return !DeadlineKind.UNRESOLVED.name().equals(kind);
    }
}
