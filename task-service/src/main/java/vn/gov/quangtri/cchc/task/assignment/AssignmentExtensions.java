package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.task.history.Author;

/**
 * Assignments as their extensions need them: found, and moved with history and event. Where leads answer jointly, the lead named first
 * asks for those who {@linkplain ExtensionFollowers go with it}, and they get the day.
 */
@ApplicationScoped
public class AssignmentExtensions {

    private final AssignmentRepository assignments;
    private final AssignmentDoor door;
    private final JointLeads others;
    private final ExtensionFollowers followers;
    private final RecordMove record;

    AssignmentExtensions(
            AssignmentRepository assignments,
            AssignmentDoor door,
            JointLeads others,
            ExtensionFollowers followers,
            RecordMove record) {
        this.assignments = assignments;
        this.door = door;
        this.others = others;
        this.followers = followers;
        this.record = record;
    }

    /** A day of one that lies in the scope; for all others there is none. */
    public ExtendableWork get(Scope scope, ExtendedDay day) {
        return facts(assignments.get(scope, day.assignmentId()), day.originalDueOn());
    }

    /** Refuses where it does not lie in the scope; says of which plan it is. */
    public UUID planOf(Scope scope, UUID id) {
        return assignments.get(scope, id).planId;
    }

    /** These days, their assignments read at once. */
    public Map<ExtendedDay, ExtendableWork> all(Scope.Province scope, Collection<ExtendedDay> days) {
        Map<UUID, Assignment> found =
                assignments
                        .list(
                                "id in ?1",
                                days.stream().map(ExtendedDay::assignmentId).toList())
                        .stream()
                        .filter(a -> scope.covers(a.holder))
                        .collect(Collectors.toMap(a -> a.id, a -> a));
        return days.stream()
                .distinct()
                .collect(
                        Collectors.toMap(day -> day, day -> facts(found.get(day.assignmentId()), day.originalDueOn())));
    }

    /** Keeps others from moving it until the transaction ends. */
    public void hold(UUID id) {
        assignments.findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The days of the own agency's, in the version that the caller knows, of a plan that is not ended. */
    public List<ExtendableWork> own(UUID id, String ifMatch) {
        return days(door.own(id, ifMatch));
    }

    /** Refuses whoever does not hold it, and refuses where another lead answers for it or its plan is ended. */
    public void checkOwn(ExtendableWork day) {
        Assignment found = assignments.get(Scope.province(), day.id());
        door.checkOwn(found);
        others.firstOf(found)
                .filter(first -> followers.goesWith(first, found))
                .filter(first -> facts(first, day.originalDueOn()).state().isOpen())
                .ifPresent(first -> found.refuseForFirst());
    }

    /** Refuses where its plan is ended. */
    public void checkOpenPlan(UUID id) {
        door.requireOpenPlan(assignments.get(Scope.province(), id));
    }

    /** An extension is asked for. */
    public void asked(ExtendedDay day, boolean inTime, Author author, String why) {
        move(day, AssignmentMove.ASK_EXTENSION, (a, one) -> ExtensionMoves.ask(a, one, inTime), author, why);
    }

    /** The extension that was asked for is refused, withdrawn or closed. */
    public void ended(ExtendedDay day, Author author, String why) {
        move(day, AssignmentMove.END_EXTENSION, ExtensionMoves::end, author, why);
    }

    /** The due day is extended. @param since the decision's day */
    public void extended(ExtendedDay day, LocalDate dueOn, LocalDate since, Author author, String why) {
        move(day, AssignmentMove.EXTEND, (a, one) -> ExtensionMoves.extend(a, one, dueOn, since), author, why);
    }

    /** What was asked for ends with the move that the assignment is about to record; the parts that follow it record an end of their own. */
    public void endedBy(ExtensionTouched touched, String why) {
        Assignment assignment = assignments.get(Scope.province(), touched.assignmentId());
        boolean whole = touched.occurrence() == null;
        for (LocalDate day : whole ? ExtensionMoves.asked(assignment) : List.of(touched.occurrence())) {
            ExtensionMoves.forget(assignment, day);
            follow(assignment, day, AssignmentMove.END_EXTENSION, ExtensionMoves::end, touched.author(), why);
        }
    }

    private void move(
            ExtendedDay day, AssignmentMove move, BiConsumer<Assignment, LocalDate> deed, Author author, String why) {
        Assignment assignment = assignments.get(Scope.province(), day.assignmentId());
        LocalDate one = assignment.isOwedOnSeveralDays() ? day.originalDueOn() : null;
        // What is cancelled asks for nothing any more, and its request ends all the same.
        if (move != AssignmentMove.END_EXTENSION || one != null || assignment.may(move)) {
            apply(assignment, one, move, deed, author, why);
        }
        follow(assignment, one, move, deed, author, why);
    }

    /** The same with the parts that the first lead's answers for. */
    private void follow(
            Assignment first,
            LocalDate one,
            AssignmentMove move,
            BiConsumer<Assignment, LocalDate> deed,
            Author author,
            String why) {
        boolean ends = move == AssignmentMove.END_EXTENSION;
        followers
                .of(first)
                .may(move, one)
                .filter(o -> !ends || ExtensionMoves.asked(o).contains(one))
                .forEach(o -> apply(o, one, move, deed, author, why));
    }

    private void apply(
            Assignment a,
            LocalDate one,
            AssignmentMove move,
            BiConsumer<Assignment, LocalDate> deed,
            Author author,
            String why) {
        deed.accept(a, one);
        if (one == null) {
            record.after(a, move, author, why);
        } else {
            record.afterOccurrence(a, one, move, author, why);
        }
    }

    /** Each day that an extension can move: its own, or each of several that is owed. */
    List<ExtendableWork> days(Assignment a) {
        ExtensionFollowers.Followers with = followers.of(a);
        return a.isOwedOnSeveralDays()
                ? Occurrences.owed(a.occurrences).stream()
                        .map(one -> facts(a, one, with))
                        .toList()
                : List.of(facts(a, null, with));
    }

    private ExtendableWork facts(Assignment a, LocalDate originalDueOn) {
        return facts(a, a.isOwedOnSeveralDays() ? a.occurrence(originalDueOn) : null, followers.of(a));
    }

    /** @param one null for the assignment's own day */
    private ExtendableWork facts(Assignment a, Occurrence one, ExtensionFollowers.Followers with) {
        List<Assignment> same = with.may(AssignmentMove.EXTEND, one == null ? null : one.dueOn())
                .toList();
        // Who goes with it goes the same way: all are the monitor's, or none is.
        boolean monitorsOwn = door.isMonitorsOwn(a);
        return one == null ? ExtendableWork.of(a, same, monitorsOwn) : ExtendableWork.of(a, one, same, monitorsOwn);
    }
}
