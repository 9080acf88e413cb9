package vn.gov.quangtri.cchc.rules.standing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * By how many calendar days work is late: finished work by its completion day, open work by the day asked about. 0 is not late.
 *
 * @param days against the due day in force
 * @param originalDays against the original due day, which no extension overwrites
 */
public record Lateness(int days, int originalDays) {

    private static final Lateness NONE = new Lateness(0, 0);

    /** Only work that a standing rates can be late. */
    public static Lateness of(StandingFacts facts, LocalDate asked) {
        if (!Standing.of(facts, asked).isRated()) {
            return NONE;
        }
        LocalDate day = facts.frozen(asked);
        if (!facts.occurrences().isEmpty()) {
            return together(facts, day);
        }
        LocalDate completed = facts.completedOn(day);
        LocalDate end = completed == null ? day : completed;
        return new Lateness(between(facts.dueOn(end), end), between(facts.originalDueOn(), end));
    }

    /** Of several days the latest: of the open ones while there are some, then of all. */
    private static Lateness together(StandingFacts facts, LocalDate day) {
        List<StandingFacts> all = facts.occurrences().stream().map(facts::alone).toList();
        List<StandingFacts> open =
                all.stream().filter(one -> !Standing.of(one, day).isDone()).toList();
        List<Lateness> each =
                (open.isEmpty() ? all : open).stream().map(one -> of(one, day)).toList();
        return new Lateness(
                each.stream().mapToInt(Lateness::days).max().orElse(0),
                each.stream().mapToInt(Lateness::originalDays).max().orElse(0));
    }

    private static int between(LocalDate due, LocalDate end) {
        return due == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(due, end));
    }
}
