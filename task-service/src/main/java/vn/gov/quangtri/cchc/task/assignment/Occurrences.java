package vn.gov.quangtri.cchc.task.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What follows for an assignment from the occurrences under it, in the order of their days. */
public final class Occurrences {

    private Occurrences() {}

    /**
     * Those of work that is given out: the recurring ones of the year, and milestones where there are several.
     *
     * @param recurring last days of the whole year; those before the plan's issue owe nothing
     * @param milestones each owed, however early its day
     */
    public static List<Occurrence> planned(
            Collection<LocalDate> recurring, List<Milestone> milestones, LocalDate issuedOn) {
        Map<LocalDate, Occurrence> byDay = new TreeMap<>();
        recurring.forEach(day ->
                byDay.put(day, day.isBefore(issuedOn) ? Occurrence.beforeIssue(day) : Occurrence.owed(day, null)));
        milestones.forEach(m -> byDay.merge(m.dueOn(), Occurrence.owed(m.dueOn(), m.text()), Occurrences::both));
        return List.copyOf(byDay.values());
    }

    /** Two things owed on one day are one occurrence with both texts. */
    private static Occurrence both(Occurrence one, Occurrence other) {
        String texts =
                Stream.of(one.text(), other.text()).filter(Objects::nonNull).collect(Collectors.joining("; "));
        return Occurrence.owed(one.dueOn(), texts.isEmpty() ? null : texts);
    }

    static Optional<Occurrence> find(List<Occurrence> all, LocalDate dueOn) {
        return all.stream().filter(one -> one.dueOn().equals(dueOn)).findFirst();
    }

    /** The same with this one in its place. */
    static List<Occurrence> with(List<Occurrence> all, Occurrence moved) {
        return all.stream()
                .map(one -> one.dueOn().equals(moved.dueOn()) ? moved : one)
                .toList();
    }

    static List<Occurrence> cancelled(List<Occurrence> all) {
        return all.stream().map(Occurrence::cancelled).toList();
    }

    /** What a standing needs to know of those that are owed. */
    static List<vn.gov.quangtri.cchc.rules.standing.Occurrence> facts(List<Occurrence> all) {
        return owed(all).stream().map(Occurrence::fact).toList();
    }

    static List<Occurrence> owed(List<Occurrence> all) {
        return all.stream().filter(Occurrence::isOwed).toList();
    }

    /** How far all of it is: confirmed or done when all is, returned when one is, under way when something was begun. */
    static AssignmentState state(List<Occurrence> all) {
        List<OccurrenceState> states = owed(all).stream().map(Occurrence::state).toList();
        if (states.stream().allMatch(s -> s == OccurrenceState.CONFIRMED)) {
            return AssignmentState.CONFIRMED;
        }
        if (states.stream().allMatch(s -> s == OccurrenceState.DONE || s == OccurrenceState.CONFIRMED)) {
            return AssignmentState.DONE;
        }
        if (states.contains(OccurrenceState.RETURNED)) {
            return AssignmentState.RETURNED;
        }
        boolean untouched = states.stream().allMatch(s -> s == OccurrenceState.NOT_STARTED);
        return untouched ? AssignmentState.NOT_STARTED : AssignmentState.IN_PROGRESS;
    }

    /** Share of the owed ones that is done. */
    static int percent(List<Occurrence> all) {
        List<Occurrence> owed = owed(all);
        long done = owed.stream().filter(Occurrence::isDone).count();
        return owed.isEmpty() ? 0 : (int) (100 * done / owed.size());
    }

    /** The day on which the last of them was done; null while one is not. */
    static LocalDate completedOn(List<Occurrence> all) {
        List<LocalDate> days = new ArrayList<>();
        for (Occurrence one : owed(all)) {
            if (one.completedOn() == null) {
                return null;
            }
            days.add(one.completedOn());
        }
        return days.stream().max(LocalDate::compareTo).orElse(null);
    }

    /** The earliest day on which something is still open; null for none. */
    static LocalDate nextDueOn(List<Occurrence> all) {
        return all.stream()
                .filter(one -> one.state().isOpen())
                .map(Occurrence::dueNow)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** Whether one waits for its judge. */
    static boolean isUnjudged(List<Occurrence> all) {
        return all.stream().anyMatch(one -> one.state() == OccurrenceState.DONE);
    }
}
