package vn.gov.quangtri.cchc.rules.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A due day and the day from which it was in force: the first one's is null (since the beginning), an extension's or amendment's is the
 * day of its decision.
 */
public record DueDay(LocalDate inForceFrom, LocalDate dueOn) {

    /**
     * The chain with another day at its end; of several on one day the last counts.
     *
     * @param chain the days so far, empty where the original one has never moved
     * @param original null where there was none: then the new day is the original one, and none has moved
     * @param since the decision's day: from it on the new day is in force
     */
    public static List<DueDay> moved(List<DueDay> chain, LocalDate original, LocalDate since, LocalDate dueOn) {
        if (original == null) {
            return List.of();
        }
        List<DueDay> before = chain.isEmpty() ? List.of(new DueDay(null, original)) : chain;
        Stream<DueDay> kept = before.stream().filter(day -> !since.equals(day.inForceFrom()));
        return Stream.concat(kept, Stream.of(new DueDay(since, dueOn))).toList();
    }

    /** The one of a chain that was in force on a day; null where there was none. */
    static LocalDate inForce(List<DueDay> chain, LocalDate day) {
        LocalDate due = null;
        for (DueDay one : chain) {
            if (one.inForceOn(day)) {
                due = one.dueOn();
            }
        }
        return due;
    }

    boolean inForceOn(LocalDate day) {
        return inForceFrom == null || !inForceFrom.isAfter(day);
    }
}
