package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.task.history.Author;

/** An agency says how far its work is. */
@ApplicationScoped
class ReportProgress {

    private final Caller caller;
    private final AssignmentDoor door;
    private final RecordMove record;

    ReportProgress(Caller caller, AssignmentDoor door, RecordMove record) {
        this.caller = caller;
        this.door = door;
        this.record = record;
    }

    @Transactional
    void run(UUID id, String ifMatch, ProgressRequest said) {
        Assignment assignment = door.own(id, ifMatch);
        check(assignment);
        assignment.progress(said.progress());
        record.after(assignment, AssignmentMove.PROGRESS, Author.of(caller), said.note());
    }

    /** Refuses whoever may not report on this one now. */
    void check(Assignment assignment) {
        door.checkOwn(assignment);
        assignment.requireMay(AssignmentMove.PROGRESS);
    }
}
