package vn.gov.quangtri.cchc.task.standing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a plan stands on a day.
 *
 * @param rows by what was asked; groups may share members, so their rows may add up to more than the total
 * @param total all assignments, each once
 */
record StandingResponse(UUID planId, LocalDate on, StandingBy by, List<StandingRow> rows, Total total) {

    /** @param tasks only where assignments were counted by their tasks: for a plan, or for each task; else null */
    @Schema(name = "StandingTotal")
    record Total(
            @Schema(description = "The plan's tasks; left out by agency and by group")
            TaskCounts tasks,

            @JsonUnwrapped StandingCounts counts) {}
}
