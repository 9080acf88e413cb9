package vn.gov.quangtri.cchc.rules.standing;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One of several days on which the same work is owed: a month's, a quarter's, a milestone's.
 *
 * @param dueOn its last day on time
 * @param completedOn null while it is open
 */
public record Occurrence(LocalDate dueOn, LocalDate completedOn) {

    public Occurrence {
        Objects.requireNonNull(dueOn, "dueOn");
    }
}
