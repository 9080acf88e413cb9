package vn.gov.quangtri.cchc.rules.days;

import java.time.LocalDate;
import java.util.Objects;

/** One row of the calendar of working days. */
public record CalendarDay(LocalDate date, DayKind kind) {

    public CalendarDay {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(kind, "kind");
    }
}
