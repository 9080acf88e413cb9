package vn.gov.quangtri.cchc.rules.standing;

import java.time.LocalDate;
import java.util.List;

/**
 * What the standing of one assignment depends on. Made with {@link #lead} or {@link #coordinator} and the {@code with…} methods.
 *
 * @param coordinating a coordinator's part
 * @param timing what kind of deadline the work has
 * @param dueDays the original due day first, then each later one; empty when there is none or it is unknown
 * @param completions every time it was reported as done, in order; returned work counts as open from the day of its return
 * @param cancelledOn null when it was not
 * @param closedOn the day on which the plan was closed, null while it is open
 * @param warningDays how many days before the due day count as "soon"
 * @param occurrences the days on which the work is owed where there are several; empty where it has one due day or none
 */
public record StandingFacts(
        boolean coordinating,
        Timing timing,
        List<DueDay> dueDays,
        List<Completion> completions,
        LocalDate cancelledOn,
        LocalDate closedOn,
        int warningDays,
        List<Occurrence> occurrences) {

    /** The plans' warning days unless a plan says otherwise. */
    public static final int WARNING_DAYS = 7;

    public StandingFacts {
        dueDays = List.copyOf(dueDays);
        completions = List.copyOf(completions);
        occurrences = List.copyOf(occurrences);
    }

    /** Open lead work with a due day, null for none. */
    public static StandingFacts lead(Timing timing, LocalDate dueOn) {
        List<DueDay> due = dueOn == null ? List.of() : List.of(new DueDay(null, dueOn));
        return new StandingFacts(false, timing, due, List.of(), null, null, WARNING_DAYS, List.of());
    }

    public static StandingFacts coordinator() {
        return new StandingFacts(true, Timing.DATED, List.of(), List.of(), null, null, WARNING_DAYS, List.of());
    }

    public StandingFacts withDueDays(List<DueDay> days) {
        return new StandingFacts(
                coordinating, timing, days, completions, cancelledOn, closedOn, warningDays, occurrences);
    }

    public StandingFacts withCompletions(List<Completion> done) {
        return new StandingFacts(coordinating, timing, dueDays, done, cancelledOn, closedOn, warningDays, occurrences);
    }

    /** Completed once and not returned; null leaves it open. */
    public StandingFacts withCompletedOn(LocalDate day) {
        return withCompletions(day == null ? List.of() : List.of(new Completion(day, null)));
    }

    public StandingFacts withCancelledOn(LocalDate day) {
        return new StandingFacts(coordinating, timing, dueDays, completions, day, closedOn, warningDays, occurrences);
    }

    public StandingFacts withClosedOn(LocalDate day) {
        return new StandingFacts(
                coordinating, timing, dueDays, completions, cancelledOn, day, warningDays, occurrences);
    }

    public StandingFacts withWarningDays(int days) {
        return new StandingFacts(coordinating, timing, dueDays, completions, cancelledOn, closedOn, days, occurrences);
    }

    /** Work that is owed on several days; it stands as they stand together. */
    public StandingFacts withOccurrences(List<Occurrence> owed) {
        return new StandingFacts(coordinating, timing, dueDays, completions, cancelledOn, closedOn, warningDays, owed);
    }

    /** One of the days as if it were all. Each has its own chain of due days; the one that is the deadline itself moves with it. */
    StandingFacts alone(Occurrence one) {
        boolean withTheWhole = one.dueDays().isEmpty() && one.dueOn().equals(originalDueOn());
        return lead(Timing.DATED, null)
                .withDueDays(withTheWhole ? dueDays : one.chain())
                .withCompletedOn(one.completedOn())
                .withClosedOn(closedOn)
                .withWarningDays(warningDays);
    }

    boolean relative() {
        return timing == Timing.RELATIVE;
    }

    boolean ongoing() {
        return timing == Timing.ONGOING;
    }

    /** Work that recurs, and no occurrence of it is left to be done. */
    boolean owesNothing() {
        return timing == Timing.RECURRING && dueDays.isEmpty() && occurrences.isEmpty();
    }

    LocalDate frozen(LocalDate day) {
        return closedOn != null && closedOn.isBefore(day) ? closedOn : day;
    }

    boolean cancelledBy(LocalDate day) {
        return cancelledOn != null && !cancelledOn.isAfter(day);
    }

    /** The due day in force on a day; null when there is none. */
    LocalDate dueOn(LocalDate day) {
        return DueDay.inForce(dueDays, day);
    }

    LocalDate originalDueOn() {
        return dueDays.isEmpty() ? null : dueDays.get(0).dueOn();
    }

    /** The completion day that holds on a day, null when the work is open then. */
    LocalDate completedOn(LocalDate day) {
        LocalDate completed = null;
        for (Completion one : completions) {
            if (one.holdsOn(day)) {
                completed = one.completedOn();
            }
        }
        return completed;
    }
}
