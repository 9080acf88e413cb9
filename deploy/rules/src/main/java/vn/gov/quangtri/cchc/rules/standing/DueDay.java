package vn.gov.quangtri.cchc.rules.standing;

import java.time.LocalDate;

/**
 * A due day and the day from which it was in force: the first one's is null (since the beginning), an extension's or amendment's is the
 * day of its decision.
 */
public record DueDay(LocalDate inForceFrom, LocalDate dueOn) {

    boolean inForceOn(LocalDate day) {
        return inForceFrom == null || !inForceFrom.isAfter(day);
    }
}
