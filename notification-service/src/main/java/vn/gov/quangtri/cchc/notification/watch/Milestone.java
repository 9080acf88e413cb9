package vn.gov.quangtri.cchc.notification.watch;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;

/** A day on the way to a due day, or the due day itself, and what is to be done by then, as task-service publishes it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Milestone(LocalDate dueOn, String text) {

    /** As a day that is watched with its matter. */
    DayKept watched() {
        return new DayKept(dueOn, text, null, null);
    }
}
