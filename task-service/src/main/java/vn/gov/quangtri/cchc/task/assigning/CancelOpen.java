package vn.gov.quangtri.cchc.task.assigning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.task.assignment.AssignmentMove;
import vn.gov.quangtri.cchc.task.assignment.AssignmentRepository;
import vn.gov.quangtri.cchc.task.assignment.RecordMove;
import vn.gov.quangtri.cchc.task.history.Author;

/** Cancels what is still open of one task, on the plan's last day and for its reason. */
@ApplicationScoped
class CancelOpen {

    private final AssignmentRepository assignments;
    private final RecordMove record;
    private final OfficeClock office;

    CancelOpen(AssignmentRepository assignments, RecordMove record, OfficeClock office) {
        this.assignments = assignments;
        this.record = record;
        this.office = office;
    }

    void of(Scope scope, UUID taskId, Ending ending) {
        assignments.ofTask(scope, taskId).stream()
                .filter(a -> a.state().isOpen())
                .forEach(a -> {
                    a.cancel();
                    record.after(
                            a,
                            AssignmentMove.CANCEL,
                            Author.SYSTEM,
                            ending.why(),
                            ending.on() == null ? office.today() : ending.on());
                });
    }
}
