package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.task.history.Author;

/**
 * Confirms work that was reported as done, sends it back, or opens it again. Where leads answer jointly, a word on the first one's part is
 * one on all the parts that its speaker may judge; the others are judged by whoever may, each for itself.
 */
@ApplicationScoped
class JudgeAssignment {

    private final Caller caller;
    private final AssignmentDoor door;
    private final JointLeads others;
    private final RecordMove record;

    JudgeAssignment(Caller caller, AssignmentDoor door, JointLeads others, RecordMove record) {
        this.caller = caller;
        this.door = door;
        this.others = others;
        this.record = record;
    }

    /** @return the joint leads' other parts that were confirmed with this one */
    @Transactional
    Set<UUID> confirm(UUID id, String ifMatch, String note) {
        return judge(id, ifMatch, AssignmentMove.CONFIRM, Assignment::confirm, note);
    }

    /** @return those that were sent back with this one */
    @Transactional
    Set<UUID> sendBack(UUID id, String ifMatch, String reason) {
        return judge(id, ifMatch, AssignmentMove.RETURN, Assignment::sendBack, reason);
    }

    @Transactional
    void reopen(UUID id, String ifMatch, String reason) {
        judge(id, ifMatch, AssignmentMove.REOPEN, Assignment::reopen, reason);
    }

    private Set<UUID> judge(UUID id, String ifMatch, AssignmentMove move, Consumer<Assignment> deed, String why) {
        Assignment assignment = door.judged(id, ifMatch);
        check(assignment, move);
        deed.accept(assignment);
        record.after(assignment, move, Author.of(caller), why);
        return others.follow(assignment, move, door::mayJudge, deed, Author.of(caller), why);
    }

    /** Refuses whoever may not make this move now. */
    void check(Assignment assignment, AssignmentMove move) {
        door.checkJudged(assignment);
        others.firstOf(assignment).filter(door::mayJudge).ifPresent(first -> assignment.refuseForFirst());
        assignment.requireMay(move);
    }
}
