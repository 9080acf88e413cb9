package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.task.history.Author;

/** An agency says how far it is with one of the days of its work, or that it is done; of joint leads the first says it for all. */
@ApplicationScoped
class WorkOnOccurrence {

    private final Caller caller;
    private final AssignmentDoor door;
    private final JointLeads others;
    private final RecordMove record;
    private final OfficeClock office;

    WorkOnOccurrence(Caller caller, AssignmentDoor door, JointLeads others, RecordMove record, OfficeClock office) {
        this.caller = caller;
        this.door = door;
        this.others = others;
        this.record = record;
        this.office = office;
    }

    @Transactional
    void progress(UUID id, LocalDate dueOn, String ifMatch, ProgressRequest said) {
        Assignment assignment = door.own(id, ifMatch);
        check(assignment, dueOn, AssignmentMove.PROGRESS);
        assignment.moveOccurrence(dueOn, one -> one.progressed(said.progress()));
        note(assignment, dueOn, AssignmentMove.PROGRESS, said.note());
    }

    @Transactional
    void complete(UUID id, LocalDate dueOn, String ifMatch, CompletionRequest said) {
        Assignment assignment = door.own(id, ifMatch);
        check(assignment, dueOn, AssignmentMove.COMPLETE);
        Consumer<Assignment> deed = each -> {
            each.completeOccurrence(dueOn, said.done(), office.today());
            note(each, dueOn, AssignmentMove.COMPLETE, null);
        };
        deed.accept(assignment);
        others.each(assignment, other -> other.occurrence(dueOn).may(AssignmentMove.COMPLETE), deed);
    }

    /** Refuses whoever may not make this move now, whatever is said with it. */
    void check(Assignment assignment, LocalDate dueOn, AssignmentMove move) {
        door.checkOwn(assignment);
        Occurrence one = assignment.occurrence(dueOn);
        if (move == AssignmentMove.COMPLETE) {
            others.firstOf(assignment)
                    .filter(first -> first.occurrence(dueOn).state().isOpen())
                    .ifPresent(first -> assignment.refuseForFirst());
        }
        one.requireMay(move);
    }

    private void note(Assignment assignment, LocalDate dueOn, AssignmentMove move, String why) {
        record.afterOccurrence(assignment, dueOn, move, Author.of(caller), why);
    }
}
