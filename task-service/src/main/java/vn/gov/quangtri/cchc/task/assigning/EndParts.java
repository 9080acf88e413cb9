package vn.gov.quangtri.cchc.task.assigning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.task.assignment.Assignment;
import vn.gov.quangtri.cchc.task.assignment.AssignmentMove;
import vn.gov.quangtri.cchc.task.assignment.AssignmentRepository;
import vn.gov.quangtri.cchc.task.assignment.RecordMove;
import vn.gov.quangtri.cchc.task.history.Author;

/**
 * What a plan's end means for the open parts of one task, on the plan's last day and for its reason: of a closed plan the leads of ongoing
 * work are asked for their last word, of any other the open parts are cancelled.
 */
@ApplicationScoped
class EndParts {

    private final AssignmentRepository assignments;
    private final RecordMove record;
    private final OfficeClock office;

    EndParts(AssignmentRepository assignments, RecordMove record, OfficeClock office) {
        this.assignments = assignments;
        this.record = record;
        this.office = office;
    }

    void of(Scope scope, UUID taskId, Ending ending) {
        assignments.ofTask(scope, taskId).stream()
                .filter(a -> a.state().isOpen())
                .forEach(a -> {
                    if (!ending.isClose()) {
                        a.cancel();
                        note(a, AssignmentMove.CANCEL, ending);
                    } else if (a.waitsForLastWord(null)) {
                        a.askLastWord(null, null);
                        note(a, AssignmentMove.ASK_LAST_WORD, ending);
                    }
                });
    }

    private void note(Assignment part, AssignmentMove move, Ending ending) {
        LocalDate on = ending.on() == null ? office.today() : ending.on();
        record.after(part, move, Author.SYSTEM, ending.why(), on);
    }
}
