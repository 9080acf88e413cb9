package vn.gov.quangtri.cchc.task.assigning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.rules.standing.DueDay;
import vn.gov.quangtri.cchc.task.assignment.Assignment;
import vn.gov.quangtri.cchc.task.assignment.AssignmentMove;
import vn.gov.quangtri.cchc.task.assignment.AssignmentRepository;
import vn.gov.quangtri.cchc.task.assignment.AssignmentState;
import vn.gov.quangtri.cchc.task.assignment.RecordMove;
import vn.gov.quangtri.cchc.task.task.DueDayMoved;

/**
 * Gives a task's new due day to all its assignments. One that was granted a day beyond the new one keeps that: what the Committee decided on
 * a request, no correction takes back. As with requests, nobody corrects the day of the own agency's work.
 */
@ApplicationScoped
class MoveDueDays {

    private final Caller caller;
    private final AssignmentRepository assignments;
    private final RecordMove record;

    MoveDueDays(Caller caller, AssignmentRepository assignments, RecordMove record) {
        this.caller = caller;
        this.assignments = assignments;
        this.record = record;
    }

    void follow(@Observes DueDayMoved moved) {
        AssignmentMove move = move(moved.how());
        Map<UUID, List<DueDay>> granted = assignments.grantedDays(moved.scope(), moved.taskId());
        List<Assignment> parts = assignments.ofTask(moved.scope(), moved.taskId()).stream()
                .filter(a -> a.state() != AssignmentState.CANCELLED)
                .toList();
        if (move != AssignmentMove.SET_DUE_DAY) {
            parts.forEach(this::requireNotOwn);
        }
        parts.forEach(a -> {
            a.setDueDay(move, moved.dueOn(), granted.getOrDefault(a.id(), List.of()));
            record.after(a, move, moved.author(), moved.reason());
        });
    }

    private void requireNotOwn(Assignment a) {
        if (a.isLead() && caller.agencies().contains(a.holder())) {
            throw Refusal.forbidden("own-agency", a.holder());
        }
    }

    private static AssignmentMove move(DueDayMoved.How how) {
        return switch (how) {
            case ENTERED -> AssignmentMove.SET_DUE_DAY;
            case CORRECTED -> AssignmentMove.CORRECT_DUE_DAY;
            case TAKEN_BACK -> AssignmentMove.WITHDRAW_DUE_DAY;
        };
    }
}
