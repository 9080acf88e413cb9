package vn.gov.quangtri.cchc.task.standing;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which days of a series, and of whose part. */
public class SeriesParams {

    @QueryParam("from")
    @Parameter(description = "The first day; the plan's own unless given", example = "2023-04-03")
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "The last day; today unless given", example = "2023-12-31")
    LocalDate to;

    @QueryParam("step")
    @DefaultValue("week")
    @Parameter(
            description = "day, week or month",
            example = "month",
            schema = @Schema(enumeration = {"day", "week", "month"}))
    String step;

    @QueryParam("task")
    @Parameter(description = "Of one task alone")
    UUID task;

    @QueryParam("agency")
    @Parameter(description = "Of one agency of origin alone", example = "SNV")
    String agency;
}
