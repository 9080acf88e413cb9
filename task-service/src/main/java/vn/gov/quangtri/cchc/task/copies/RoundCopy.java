package vn.gov.quangtri.cchc.task.copies;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What this service reads of a reporting round ({@code round/1}).
 *
 * @param cutOffOn last day of what is reported on
 * @param dueOn last day on time
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RoundCopy(UUID id, UUID planId, String title, LocalDate cutOffOn, LocalDate dueOn, String state) {

    @JsonIgnore
    public boolean isOpen() {
        return "OPEN".equals(state) && cutOffOn != null && dueOn != null;
    }

    /** Whether the last word on ongoing work is asked for by now. @param warningDays how many days before the cut-off that begins */
    public boolean asksOn(LocalDate day, int warningDays) {
        return isOpen() && !day.isBefore(cutOffOn.minusDays(warningDays));
    }
}
