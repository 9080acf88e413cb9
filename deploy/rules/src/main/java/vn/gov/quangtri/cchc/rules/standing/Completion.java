package vn.gov.quangtri.cchc.rules.standing;

import java.time.LocalDate;
import java.util.Objects;

/** Work reported as done, and the day on which it was sent back (or reopened), if it was. */
public record Completion(LocalDate completedOn, LocalDate returnedOn) {

    public Completion {
        Objects.requireNonNull(completedOn, "completedOn");
    }

    boolean holdsOn(LocalDate day) {
        return !completedOn.isAfter(day) && (returnedOn == null || returnedOn.isAfter(day));
    }
}
