package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.task.history.Author;

/** Confirms one of the days of an assignment, sends it back, or opens it again: by whoever judges the whole, and for joint leads as there. */
@ApplicationScoped
class JudgeOccurrence {

    private final Caller caller;
    private final AssignmentDoor door;
    private final JointLeads others;
    private final RecordMove record;

    JudgeOccurrence(Caller caller, AssignmentDoor door, JointLeads others, RecordMove record) {
        this.caller = caller;
        this.door = door;
        this.others = others;
        this.record = record;
    }

    /** @param move one of confirm, return, reopen */
    @Transactional
    void run(UUID id, LocalDate dueOn, String ifMatch, AssignmentMove move, String why) {
        Assignment assignment = door.judged(id, ifMatch);
        check(assignment, dueOn, move);
        judge(assignment, dueOn, move, why);
        others.each(
                assignment,
                other -> other.occurrence(dueOn).may(move) && door.mayJudge(other),
                other -> judge(other, dueOn, move, why));
    }

    private void judge(Assignment assignment, LocalDate dueOn, AssignmentMove move, String why) {
        assignment.moveOccurrence(dueOn, one -> one.judged(move));
        record.afterOccurrence(assignment, dueOn, move, Author.of(caller), why);
    }

    /** Refuses whoever may not make this move now. */
    void check(Assignment assignment, LocalDate dueOn, AssignmentMove move) {
        door.checkJudged(assignment);
        Occurrence one = assignment.occurrence(dueOn);
        others.firstOf(assignment).filter(door::mayJudge).ifPresent(first -> assignment.refuseForFirst());
        one.requireMay(move);
    }
}
