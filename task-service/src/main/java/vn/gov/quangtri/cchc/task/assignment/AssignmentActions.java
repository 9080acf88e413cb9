package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import vn.gov.quangtri.cchc.kit.base.AllowedActions;
import vn.gov.quangtri.cchc.kit.service.WorkItem;

/** What the caller may do with an assignment now. */
@ApplicationScoped
class AssignmentActions {

    private final ReportProgress progress;
    private final CompleteAssignment complete;
    private final JudgeAssignment judge;
    private final PartActions parts;
    private final AssignmentExtensions extensions;
    private final Instance<ExtensionAction> extension;

    AssignmentActions(
            ReportProgress progress,
            CompleteAssignment complete,
            JudgeAssignment judge,
            PartActions parts,
            AssignmentExtensions extensions,
            Instance<ExtensionAction> extension) {
        this.progress = progress;
        this.complete = complete;
        this.judge = judge;
        this.parts = parts;
        this.extensions = extensions;
        this.extension = extension;
    }

    /** Named as their paths end. */
    List<String> of(Assignment assignment) {
        AllowedActions whole = new AllowedActions()
                .ask("progress", () -> progress.check(assignment))
                .ask("completion", () -> complete.check(assignment))
                .ask("confirmation", () -> judge.check(assignment, AssignmentMove.CONFIRM))
                .ask("return", () -> judge.check(assignment, AssignmentMove.RETURN))
                .ask("reopening", () -> judge.check(assignment, AssignmentMove.REOPEN))
                .ask("extensions", () -> extension.get().checkAny(extensions.days(assignment)));
        return parts.ask(whole, assignment).names();
    }

    /** One of these, made ready since what fulfils the work has happened; null for none. */
    WorkItem.Offer offer(Assignment assignment, List<String> allowed) {
        return parts.offer(assignment, allowed);
    }
}
