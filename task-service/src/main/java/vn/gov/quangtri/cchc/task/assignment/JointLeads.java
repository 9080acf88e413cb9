package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import vn.gov.quangtri.cchc.task.history.Author;

/** Where leads answer jointly, what happens to the first lead's part happens to the others'. */
@ApplicationScoped
class JointLeads {

    private final AssignmentRepository assignments;
    private final RecordMove record;

    JointLeads(AssignmentRepository assignments, RecordMove record) {
        this.assignments = assignments;
        this.record = record;
    }

    /** Makes the same move with the others, but for those whose state does not allow it. */
    void follow(Assignment first, AssignmentMove move, Consumer<Assignment> deed, Author author, String why) {
        if (!first.joint || !first.firstLead) {
            return;
        }
        assignments.otherJointLeads(first).stream().filter(o -> o.may(move)).forEach(other -> {
            deed.accept(other);
            record.after(other, move, author, why);
        });
    }
}
