package vn.gov.quangtri.cchc.task.workbook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.http.Consistency;
import vn.gov.quangtri.cchc.kit.service.Once;
import vn.gov.quangtri.cchc.task.access.Readers;
import vn.gov.quangtri.cchc.task.tables.SheetWriter;

@Path("/api/v1/assignments/workbook")
@Tag(name = "Assignments")
class WorkbookResource {

    /** As many as another service takes in one header. */
    private static final int MOST_TOKENS = 20;

    private final WriteWorkbook write;
    private final WorkbookDesk desk;
    private final WorkbookAnswers answers;
    private final Consistency consistency;

    WorkbookResource(WriteWorkbook write, WorkbookDesk desk, WorkbookAnswers answers, Consistency consistency) {
        this.write = write;
        this.desk = desk;
        this.answers = answers;
        this.consistency = consistency;
    }

    @GET
    @Produces(SheetWriter.TYPE)
    @RolesAllowed({Role.AGENCY_OFFICER, Role.AGENCY_CLERK, Role.AGENCY_HEAD, Role.MONITOR})
    @Operation(
            operationId = "getAssignmentWorkbook",
            summary = "The own assignments as a workbook to fill in; the monitor's has all agencies', to judge",
            description =
                    "Progress, note, result, day of completion and the document that proves it can be filled in; all"
                            + " else is locked. In the monitor's workbook only the two columns behind them can: \"Đồng ý\""
                            + " or \"Trả lại\", and the reason. At most 2,000 rows; 422 too-many-assignments beyond, with"
                            + " the filters to part them by.")
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content =
                    @Content(
                            mediaType = SheetWriter.TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> get(
            @QueryParam("form")
                    @Parameter(
                            description =
                                    "FILL_IN: the own agency's, for its officers, clerks and heads. JUDGE: all agencies',"
                                            + " for the monitor. Unless given, the monitor's is JUDGE and everybody else's"
                                            + " FILL_IN; 403 for one that the caller may not send back",
                            example = "FILL_IN")
                    WorkbookForm form,
            @QueryParam("plan") @Parameter(description = "Of one plan alone", example = Readers.SOME_ID) UUID plan,
            @QueryParam("task") @Parameter(description = "Of one task alone") UUID task,
            @QueryParam("agency") @Parameter(description = "Of one agency of origin alone", example = "STC")
                    String agency) {
        return RestResponse.ResponseBuilder.ok(write.run(form, plan, task, agency))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"phan-cong.xlsx\"")
                .build();
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.AGENCY_OFFICER, Role.AGENCY_CLERK, Role.AGENCY_HEAD, Role.MONITOR})
    @Extension(name = Once.NOT_NEEDED, value = "unless dryRun=false")
    @Operation(
            operationId = "takeAssignmentWorkbook",
            summary =
                    "Takes the workbook back: each row becomes the moves that it asks for, or is refused by its cells",
            description =
                    "Rows are known by their hidden columns; columns may have been moved, rows sorted or left out. A"
                            + " row without a day of completion is progress, one with a day a completion, by the rules of"
                            + " the single moves. A row that nobody touched, or that stands there already, changes"
                            + " nothing. A row that was changed by another since the download is refused with its cells;"
                            + " every wrong cell is named; all other rows are taken in. In the monitor's workbook a row is"
                            + " confirmed or returned, never the own agency's, and one of joint leads by the row of the"
                            + " one named first; one in which an agency's cells were changed is refused; work"
                            + " owed on several days is judged day by day, not here. The preview"
                            + " does all that the real run (dryRun=false) does and takes it back. 422 file-refused: not"
                            + " such a workbook, damaged, or with macros.")
    public WorkbookResponse take(
            @QueryParam("dryRun") @DefaultValue("true") @Parameter(description = "false: really", example = "true")
                    boolean dryRun,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = SheetWriter.TYPE,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream file) {
        List<TakenRow> taken = desk.take(file, dryRun);
        if (!dryRun) {
            taken.stream()
                    .filter(row -> row.outcome() == RowOutcome.APPLIED)
                    .limit(MOST_TOKENS)
                    .forEach(row -> consistency.wrote("assignment", row.row().id(), row.version()));
        }
        return answers.of(taken, dryRun);
    }
}
