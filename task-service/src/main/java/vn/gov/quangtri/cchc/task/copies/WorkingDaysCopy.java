package vn.gov.quangtri.cchc.task.copies;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;

/** What this service reads of a year's calendar ({@code working-days/1}): the days that are not what their weekday says. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record WorkingDaysCopy(int year, List<Day> days) {

    public WorkingDaysCopy {
        days = days == null ? List.of() : List.copyOf(days);
    }

    /** @param kind HOLIDAY, COMPENSATORY, SWAP_OFF or SWAP_ON (a day off that is worked) */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Day(LocalDate date, String kind) {}
}
