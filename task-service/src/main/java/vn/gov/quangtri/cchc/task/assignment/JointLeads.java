package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

    /**
     * Makes the same move with the others, but for those whose state or whose speaker does not allow it.
     *
     * @return those with which it was made
     */
    Set<UUID> follow(
            Assignment first,
            AssignmentMove move,
            Predicate<Assignment> allowed,
            Consumer<Assignment> deed,
            Author author,
            String why) {
        Set<UUID> followed = new HashSet<>();
        each(first, o -> o.may(move) && allowed.test(o), other -> {
            deed.accept(other);
            record.after(other, move, author, why);
            followed.add(other.id);
        });
        return followed;
    }

    /** Does something with each of the others' parts for which the test holds; nothing where this part answers for itself alone. */
    void each(Assignment first, Predicate<Assignment> which, Consumer<Assignment> deed) {
        if (first.joint && first.firstLead) {
            assignments.otherJointLeads(first).stream().filter(which).forEach(deed);
        }
    }
}
