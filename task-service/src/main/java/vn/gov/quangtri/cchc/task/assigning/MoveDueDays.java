package vn.gov.quangtri.cchc.task.assigning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.task.assignment.AssignmentMove;
import vn.gov.quangtri.cchc.task.assignment.AssignmentRepository;
import vn.gov.quangtri.cchc.task.assignment.AssignmentState;
import vn.gov.quangtri.cchc.task.assignment.RecordMove;
import vn.gov.quangtri.cchc.task.task.DueDayMoved;

/**
 * Gives a task's new due day to all its assignments, each with a new deadline version. One that was granted a day beyond the new one gets
 * that: what the Committee decided, no editor's correction takes back; its history shows the correction, and the day as it was.
 */
@ApplicationScoped
class MoveDueDays {

    private final AssignmentRepository assignments;
    private final RecordMove record;
    private final OfficeClock office;

    MoveDueDays(AssignmentRepository assignments, RecordMove record, OfficeClock office) {
        this.assignments = assignments;
        this.record = record;
        this.office = office;
    }

    void follow(@Observes DueDayMoved moved) {
        Map<UUID, LocalDate> granted = assignments.grantedDays(moved.scope(), moved.taskId());
        assignments.ofTask(moved.scope(), moved.taskId()).stream()
                .filter(a -> a.state() != AssignmentState.CANCELLED)
                .forEach(a -> {
                    a.setDueDay(granted.get(a.id()), moved.dueOn(), office.today());
                    record.after(a, AssignmentMove.SET_DUE_DAY, moved.author(), moved.reason());
                });
    }
}
