package vn.gov.quangtri.cchc.task.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.gov.quangtri.cchc.rules.standing.DueDay;

/** How the chain of a part's due days grows. */
final class DueDays {

    private DueDays() {}

    /**
     * The chain with another day at its end; of several on one day the last counts.
     *
     * @param chain the days so far, empty where the original one has never moved
     * @param original null where there was none: then this is the original one, and none has moved
     */
    static List<DueDay> moved(List<DueDay> chain, LocalDate original, LocalDate since, LocalDate dueOn) {
        if (original == null) {
            return List.of();
        }
        List<DueDay> before = chain.isEmpty() ? List.of(new DueDay(null, original)) : chain;
        Stream<DueDay> kept = before.stream().filter(day -> !since.equals(day.inForceFrom()));
        return Stream.concat(kept, Stream.of(new DueDay(since, dueOn))).toList();
    }
}
