package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.task.history.Author;

/**
 * An agency says that its work is done; where leads answer jointly, the first says it for all. One whose part was sent back alone, while
 * the first one's was not, answers for itself.
 */
@ApplicationScoped
class CompleteAssignment {

    private final Caller caller;
    private final AssignmentDoor door;
    private final JointLeads others;
    private final RecordMove record;
    private final OfficeClock office;

    CompleteAssignment(Caller caller, AssignmentDoor door, JointLeads others, RecordMove record, OfficeClock office) {
        this.caller = caller;
        this.door = door;
        this.others = others;
        this.record = record;
        this.office = office;
    }

    @Transactional
    void run(UUID id, String ifMatch, CompletionRequest said) {
        Assignment assignment = door.own(id, ifMatch);
        check(assignment);
        assignment.complete(said.done(), office.today());
        record.after(assignment, AssignmentMove.COMPLETE, Author.of(caller), null);
        others.follow(
                assignment,
                AssignmentMove.COMPLETE,
                other -> true,
                other -> other.completeWith(assignment),
                Author.of(caller),
                null);
    }

    /** Refuses whoever may not complete this one now, whatever is said of it. */
    void check(Assignment assignment) {
        door.checkOwn(assignment);
        others.firstOf(assignment)
                .filter(first -> first.state().isOpen())
                .ifPresent(first -> assignment.refuseForFirst());
        assignment.requireMay(AssignmentMove.COMPLETE);
    }
}
