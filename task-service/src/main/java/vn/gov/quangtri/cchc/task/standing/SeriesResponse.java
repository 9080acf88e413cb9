package vn.gov.quangtri.cchc.task.standing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** How a plan stood on each of several days, in their order. */
record SeriesResponse(UUID planId, LocalDate from, LocalDate to, SeriesStep step, List<Point> points) {

    /** All assignments asked about on one day, each once. */
    record Point(LocalDate on, @JsonUnwrapped StandingCounts counts) {}
}
