package vn.gov.quangtri.cchc.task.assigning;

import jakarta.enterprise.context.ApplicationScoped;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.task.appendix.Appendix;
import vn.gov.quangtri.cchc.task.appendix.AppendixDeed;
import vn.gov.quangtri.cchc.task.appendix.AppendixEvents;
import vn.gov.quangtri.cchc.task.appendix.AppendixRepository;
import vn.gov.quangtri.cchc.task.assignment.AssignmentRepository;
import vn.gov.quangtri.cchc.task.task.TaskRepository;

/** Says that all assignments are there, once, when the last task has had its turn. */
@ApplicationScoped
class FinishAssigning {

    private final AppendixRepository appendices;
    private final AppendixEvents events;
    private final TaskRepository tasks;
    private final AssignmentRepository assignments;

    FinishAssigning(
            AppendixRepository appendices,
            AppendixEvents events,
            TaskRepository tasks,
            AssignmentRepository assignments) {
        this.appendices = appendices;
        this.events = events;
        this.tasks = tasks;
        this.assignments = assignments;
    }

    /**
     * Asked at the end of each task's transaction. The appendix is held first: of two that end at once the second waits and then sees what
     * the first has committed, so one of them is the last.
     */
    void ifLast(Scope scope, Turn turn) {
        tasks.flush();
        Appendix appendix = appendices.hold(turn.planId()).orElseThrow();
        boolean waiting = appendix.assigning()
                .filter(a -> a.revision() == turn.revision() && !a.complete())
                .isPresent();
        if (waiting && !tasks.isSomeUnassigned(scope, turn.planId(), turn.revision())) {
            appendix.assigned(assignments.countOfPlan(scope, turn.planId()));
            events.publish(appendix, AppendixDeed.ASSIGNED);
        }
    }
}
