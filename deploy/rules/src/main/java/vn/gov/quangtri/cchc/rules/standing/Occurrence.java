package vn.gov.quangtri.cchc.rules.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One of several days on which the same work is owed: a month's, a quarter's, a milestone's.
 *
 * @param dueOn its first last day on time, which names it
 * @param completedOn null while it is open
 * @param dueDays that day and each later one, with the day from which it was in force; empty where it never moved
 */
public record Occurrence(LocalDate dueOn, LocalDate completedOn, List<DueDay> dueDays) {

    public Occurrence {
        Objects.requireNonNull(dueOn, "dueOn");
        dueDays = dueDays == null ? List.of() : List.copyOf(dueDays);
    }

    /** One that never moved. */
    public Occurrence(LocalDate dueOn, LocalDate completedOn) {
        this(dueOn, completedOn, List.of());
    }

    /** The due day in force on a day. */
    public LocalDate dueOn(LocalDate day) {
        return DueDay.inForce(chain(), day);
    }

    List<DueDay> chain() {
        return dueDays.isEmpty() ? List.of(new DueDay(null, dueOn)) : dueDays;
    }
}
