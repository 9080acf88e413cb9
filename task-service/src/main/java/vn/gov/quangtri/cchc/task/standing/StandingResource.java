package vn.gov.quangtri.cchc.task.standing;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.task.access.Readers;
import vn.gov.quangtri.cchc.task.copies.PlanCopy;
import vn.gov.quangtri.cchc.task.tables.SheetWriter;

@Path("/api/v1/plans/{planId}/standing")
@Tag(name = "Standing", description = "Sums of assignments by standing, on any day")
class StandingResource {

    private final PlanStanding standing;
    private final PlanSeries series;
    private final OfficeClock office;

    StandingResource(PlanStanding standing, PlanSeries series, OfficeClock office) {
        this.standing = standing;
        this.series = series;
        this.office = office;
    }

    @GET
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getStanding",
            summary = "How a plan stands on a day, by plan, task, agency or group; also as an office's table",
            description = "The same rows as GET /assignments with the same day, counted by the same formula."
                    + " Coordinators are counted apart and in no rate. Groups have the members that they had on the plan's day;"
                    + " an agency in several groups counts in each, so that rows may add up to more than the total, in which"
                    + " everything counts once; agencies in no group are the last row. By plan"
                    + " and by task the total says how many tasks are done: by every lead, or by the first-named one for all where"
                    + " they answer jointly; by=task says it of each. With Accept: " + SheetWriter.TYPE
                    + " the same as a workbook with the columns that offices print.")
    @APIResponse(
            responseCode = "200",
            description = "The counts",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = StandingResponse.class)),
                @Content(mediaType = SheetWriter.TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public StandingResponse get(
            @PathParam("planId") @Parameter(example = Readers.SOME_ID) UUID planId,
            @QueryParam("by")
                    @DefaultValue("plan")
                    @Parameter(
                            description = "plan, task, agency or group",
                            example = "task",
                            schema = @Schema(enumeration = {"plan", "task", "agency", "group"}))
                    String by,
            @QueryParam("on") @Parameter(description = "Today unless given", example = "2023-10-02") LocalDate on) {
        return standing.on(planId, StandingBy.of(by), on == null ? office.today() : on);
    }

    @GET
    @Authenticated
    @Produces(SheetWriter.TYPE)
    @Operation(hidden = true)
    public Response workbook(
            @PathParam("planId") UUID planId,
            @QueryParam("by") @DefaultValue("plan") String by,
            @QueryParam("on") LocalDate on) {
        StandingResponse table = get(planId, by, on);
        PlanCopy plan = standing.plan(planId);
        StreamingOutput written = out -> {
            try (SheetWriter sheet = StandingWorkbook.of(plan, table)) {
                sheet.writeTo(out);
            }
        };
        return Response.ok(written)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"tinh-hinh-" + table.on() + ".xlsx\"")
                .build();
    }

    @GET
    @Path("/series")
    @Authenticated
    @Operation(
            operationId = "getStandingSeries",
            summary = "How a plan stood on each day, week or month of an interval, for a chart",
            description =
                    "Each point equals GET …/standing?by=plan of its day. At most 400 points; the last day is always one of them."
                            + " A day that is still to come shows what it will be if nothing more happens.")
    public SeriesResponse series(
            @PathParam("planId") @Parameter(example = Readers.SOME_ID) UUID planId, @BeanParam SeriesParams params) {
        return series.of(planId, params);
    }
}
