package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.task.history.Author;

/**
 * Assignments as their extensions need them: found, and moved with history and event. Where leads answer jointly, the lead named first
 * asks for all of them, and all get the day.
 */
@ApplicationScoped
public class AssignmentExtensions {

    private final AssignmentRepository assignments;
    private final AssignmentDoor door;
    private final JointLeads others;
    private final RecordMove record;

    AssignmentExtensions(AssignmentRepository assignments, AssignmentDoor door, JointLeads others, RecordMove record) {
        this.assignments = assignments;
        this.door = door;
        this.others = others;
        this.record = record;
    }

    /** One that lies in the scope; for all others there is none. */
    public ExtendableWork get(Scope scope, UUID id) {
        return facts(assignments.get(scope, id));
    }

    /** Those with these ids, read at once. */
    public Map<UUID, ExtendableWork> all(Scope.Province scope, Collection<UUID> ids) {
        return assignments.list("id in ?1", ids).stream()
                .filter(a -> scope.covers(a.holder))
                .collect(Collectors.toMap(a -> a.id, this::facts));
    }

    /** Keeps others from moving it until the transaction ends. */
    public void hold(UUID id) {
        assignments.findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The own agency's, in the version that the caller knows, of a plan that is not ended. */
    public ExtendableWork own(UUID id, String ifMatch) {
        return facts(door.own(id, ifMatch));
    }

    /** Refuses whoever does not hold it, and refuses where another lead answers for it or its plan is ended. */
    public void checkOwn(UUID id) {
        Assignment found = assignments.get(Scope.province(), id);
        door.checkOwn(found);
        others.firstOf(found).filter(first -> first.state().isOpen()).ifPresent(first -> found.refuseForFirst());
    }

    /** Refuses where its plan is ended. */
    public void checkOpenPlan(UUID id) {
        door.requireOpenPlan(assignments.get(Scope.province(), id));
    }

    /** An extension is asked for. */
    public void asked(UUID id, boolean inTime, Author author, String why) {
        move(id, AssignmentMove.ASK_EXTENSION, a -> ExtensionMoves.ask(a, inTime), author, why);
    }

    /** The extension that was asked for is refused, withdrawn or closed. */
    public void ended(UUID id, Author author, String why) {
        move(id, AssignmentMove.END_EXTENSION, ExtensionMoves::end, author, why);
    }

    /** The due day is extended. @param since the decision's day */
    public void extended(UUID id, LocalDate dueOn, LocalDate since, Author author, String why) {
        move(id, AssignmentMove.EXTEND, a -> ExtensionMoves.extend(a, dueOn, since), author, why);
    }

    /** What was asked for ends with the move that the assignment is about to record; the parts that follow it record an end of their own. */
    public void endedBy(ExtensionTouched touched, String why) {
        Assignment assignment = assignments.get(Scope.province(), touched.assignmentId());
        assignment.extensionInTime = null;
        others.follow(
                assignment,
                AssignmentMove.END_EXTENSION,
                other -> other.extensionInTime != null,
                ExtensionMoves::end,
                touched.author(),
                why);
    }

    private void move(UUID id, AssignmentMove move, Consumer<Assignment> deed, Author author, String why) {
        Assignment assignment = assignments.get(Scope.province(), id);
        deed.accept(assignment);
        record.after(assignment, move, author, why);
        others.follow(assignment, move, other -> true, deed, author, why);
    }

    ExtendableWork facts(Assignment a) {
        return ExtendableWork.of(a, door.isMonitorsOwn(a));
    }
}
