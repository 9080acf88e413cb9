package vn.gov.quangtri.cchc.task.deadline;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A phrase, and what a plan would read it by. */
record InterpretDeadlineRequest(
        @Schema(examples = "Hoàn thành trước quý IV/2023") @NotNull @Size(max = 500)
        String phrase,

        @Schema(description = "The plan's year, which stands for a missing one", examples = "2023")
        @NotNull
        @Min(1990)
        @Max(2200)
        Integer planYear,

        @Schema(description = "Whether \"trước ngày\" leaves the named day out (STRICT, the default)")
        BeforeDay beforeDay,

        @Schema(description = "What becomes of a last day on a day off (KEEP, the default)")
        DayOff dayOff,

        @Schema(description = "The plan's day: occurrences that ended before it are not owed", examples = "2023-04-03")
        LocalDate issuedOn) {}
