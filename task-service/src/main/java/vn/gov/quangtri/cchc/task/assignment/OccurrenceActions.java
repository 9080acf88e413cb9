package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import vn.gov.quangtri.cchc.kit.base.AllowedActions;

/** What the caller may do with one of the days of an assignment now. */
@ApplicationScoped
class OccurrenceActions {

    private final WorkOnOccurrence work;
    private final JudgeOccurrence judge;

    OccurrenceActions(WorkOnOccurrence work, JudgeOccurrence judge) {
        this.work = work;
        this.judge = judge;
    }

    /** Named as their paths end. */
    List<String> of(Assignment assignment, LocalDate dueOn) {
        return new AllowedActions()
                .ask("progress", () -> work.check(assignment, dueOn, AssignmentMove.PROGRESS))
                .ask("completion", () -> work.check(assignment, dueOn, AssignmentMove.COMPLETE))
                .ask("confirmation", () -> judge.check(assignment, dueOn, AssignmentMove.CONFIRM))
                .ask("return", () -> judge.check(assignment, dueOn, AssignmentMove.RETURN))
                .ask("reopening", () -> judge.check(assignment, dueOn, AssignmentMove.REOPEN))
                .names();
    }

    /** Whether there is anything to do with one of them. */
    boolean any(Assignment assignment) {
        return assignment.occurrences.stream()
                .anyMatch(one -> !of(assignment, one.dueOn()).isEmpty());
    }
}
