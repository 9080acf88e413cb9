package vn.gov.quangtri.cchc.task.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day on which the event happened that a relative deadline waits for. */
record EventDayRequest(
        @Schema(description = "The event's day; not in the future", examples = "2023-08-01") @NotNull
        LocalDate on,

        @Schema(
                description =
                        "The last day on time, where the phrase counts none; in a draft also to overrule the count. Not before the"
                                + " event's day, and not after it where the work has to be done before its event")
        LocalDate dueOn,

        @Schema(examples = "Công văn hướng dẫn số …") @NotBlank @Size(max = 2000)
        String reason) {}
