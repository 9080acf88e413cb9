package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.task.history.Author;

/** Agrees with a last word or not: whoever judges the work, also when the plan has been closed. Rates use what was agreed on. */
@ApplicationScoped
class JudgeLastWord {

    private final Caller caller;
    private final AssignmentDoor door;
    private final JointLeads others;
    private final RecordMove record;

    JudgeLastWord(Caller caller, AssignmentDoor door, JointLeads others, RecordMove record) {
        this.caller = caller;
        this.door = door;
        this.others = others;
        this.record = record;
    }

    @Transactional
    void agree(UUID id, String ifMatch, String note) {
        judge(id, ifMatch, AssignmentMove.AGREE_LAST_WORD, WordGiven::agree, note);
    }

    @Transactional
    void refuse(UUID id, String ifMatch, String reason) {
        judge(id, ifMatch, AssignmentMove.REFUSE_LAST_WORD, WordGiven::refuse, reason);
    }

    private void judge(UUID id, String ifMatch, AssignmentMove move, Consumer<WordGiven> deed, String why) {
        Assignment assignment = door.judgedAlsoClosed(id, ifMatch);
        check(assignment, move);
        Consumer<Assignment> each = part -> {
            part.moveWord(move, deed);
            record.after(part, move, Author.of(caller), why);
        };
        each.accept(assignment);
        others.each(assignment, other -> other.word().isSaid() && door.mayJudge(other), each);
    }

    /** Refuses whoever may not make this move now. */
    void check(Assignment assignment, AssignmentMove move) {
        door.checkJudgedAlsoClosed(assignment);
        assignment.requireWord(move);
        others.firstOf(assignment)
                .filter(first -> first.word().isSaid() && door.mayJudge(first))
                .ifPresent(first -> assignment.refuseForFirst());
        assignment.word().requireSaid();
    }
}
