package vn.gov.quangtri.cchc.task.assigning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.events.Job;
import vn.gov.quangtri.cchc.kit.events.JobWorker;
import vn.gov.quangtri.cchc.task.assignment.AssignmentMove;
import vn.gov.quangtri.cchc.task.assignment.AssignmentRepository;
import vn.gov.quangtri.cchc.task.assignment.RecordMove;
import vn.gov.quangtri.cchc.task.history.Author;

/** Cancels what is still open of one task, with the reason. A second run finds nothing open. */
@ApplicationScoped
class CancelTaskJob implements JobWorker {

    static final String KIND = "cancel-task";

    private final AssignmentRepository assignments;
    private final RecordMove record;

    CancelTaskJob(AssignmentRepository assignments, RecordMove record) {
        this.assignments = assignments;
        this.record = record;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job) {
        String reason = job.payload(Ending.class).planState();
        assignments.ofTask(Scope.system(), UUID.fromString(job.ref())).stream()
                .filter(a -> a.state().isOpen())
                .forEach(a -> {
                    a.cancel();
                    record.after(a, AssignmentMove.CANCEL, Author.SYSTEM, reason);
                });
    }
}
