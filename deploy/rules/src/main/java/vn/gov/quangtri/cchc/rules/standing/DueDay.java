package vn.gov.quangtri.cchc.rules.standing;

import java.time.LocalDate;
import java.util.List;

/**
 * A due day and the day from which it was in force: the first one's is null (since the beginning), an extension's or amendment's is the
 * day of its decision.
 */
public record DueDay(LocalDate inForceFrom, LocalDate dueOn) {

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
