package vn.gov.quangtri.cchc.rules.parties;

import java.time.LocalDate;

/** Days from one to another, both included; a null bound is open. */
public record Interval(LocalDate from, LocalDate to) {

    public boolean includes(LocalDate day) {
        return !isBefore(day) && !isAfter(day);
    }

    /** Whether it ended before the day. */
    public boolean isBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }

    /** Whether it begins only after the day. */
    public boolean isAfter(LocalDate day) {
        return from != null && from.isAfter(day);
    }
}
