package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The joint leads whose day moves with the first one's: those whose request would go the same way. The monitor's own goes to the decision
 * without an opinion and the others' do not, so each of the two asks apart, and nobody gives an opinion on the own agency's day. A part
 * that has asked for itself keeps what it asked for.
 */
@ApplicationScoped
class ExtensionFollowers {

    private final AssignmentDoor door;
    private final JointLeads others;
    private final OwnRequests requests;

    ExtensionFollowers(AssignmentDoor door, JointLeads others, OwnRequests requests) {
        this.door = door;
        this.others = others;
        this.requests = requests;
    }

    /** The parts that the first one's request speaks for, read at once; none where this part answers for itself alone. */
    Followers of(Assignment first) {
        List<Assignment> same = new ArrayList<>();
        others.each(first, other -> goesWith(first, other), same::add);
        return new Followers(
                same,
                same.isEmpty()
                        ? Set.of()
                        : requests.openOf(same.stream().map(other -> other.id).toList()));
    }

    /** Whether what is asked for the first one's part is asked for this one's, too. */
    boolean goesWith(Assignment first, Assignment other) {
        return door.isMonitorsOwn(first) == door.isMonitorsOwn(other);
    }

    /** @param asked their days for which they ask themselves */
    record Followers(List<Assignment> parts, Set<ExtendedDay> asked) {

        /** @param one original due day of one of several on which the work is owed; null for the assignment's own */
        Stream<Assignment> may(AssignmentMove move, LocalDate one) {
            return parts.stream()
                    .filter(o -> one == null ? o.may(move) : o.occurrence(one).may(move))
                    .filter(o ->
                            !asked.contains(new ExtendedDay(o.id, one == null ? o.deadline.originalDueOn() : one)));
        }
    }
}
