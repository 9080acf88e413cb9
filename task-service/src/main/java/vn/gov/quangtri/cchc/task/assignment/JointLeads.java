package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
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

    /** The part that answers for this one; none for those that answer for themselves. */
    Optional<Assignment> firstOf(Assignment part) {
        return part.isLedByAnother() ? assignments.firstLead(part) : Optional.empty();
    }

    /** Makes the same move with the others, but for those whose state or whose speaker does not allow it. */
    void follow(
            Assignment first,
            AssignmentMove move,
            Predicate<Assignment> allowed,
            Consumer<Assignment> deed,
            Author author,
            String why) {
        if (!first.joint || !first.firstLead) {
            return;
        }
        assignments.otherJointLeads(first).stream()
                .filter(o -> o.may(move) && allowed.test(o))
                .forEach(other -> {
                    deed.accept(other);
                    record.after(other, move, author, why);
                });
    }
}
