package vn.gov.quangtri.cchc.task.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
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
import vn.gov.quangtri.cchc.kit.http.ETags;
import vn.gov.quangtri.cchc.kit.service.Once;
import vn.gov.quangtri.cchc.task.access.Readers;

@Path("/api/v1/plans/{planId}/appendix/imports")
@Tag(name = "Appendix")
@RolesAllowed(Role.PLAN_EDITOR)
@Consumes(MediaType.WILDCARD)
class ImportResource {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final ImportDesk desk;
    private final ImportAnswers answers;
    private final Consistency consistency;

    ImportResource(ImportDesk desk, ImportAnswers answers, Consistency consistency) {
        this.desk = desk;
        this.answers = answers;
        this.consistency = consistency;
    }

    @POST
    @Extension(name = Once.NOT_NEEDED, value = "unless dryRun=false")
    @Operation(
            operationId = "importAppendix",
            summary = "Takes an office's file (docx, xlsx, csv) for the appendix: first as a preview, then really",
            description =
                    "The body is the file, at most 20 MB and 5,000 rows; its content says what it is. The table and"
                            + " its titles are found; every row says what was understood and what needs a person, with the"
                            + " address of the cell. The preview decides all that the real run writes, and writes nothing. The"
                            + " real run (dryRun=false) needs If-Match, refuses all wrong rows at once (422"
                            + " file-rows-refused) and puts the rows in place of those there; the same file again changes"
                            + " nothing. A column that the file does not have changes nothing either; rows are known again by their"
                            + " content, else by their number, and say what is kept and what is lost. 422 file-refused:"
                            + " not such a file, damaged, with macros, or without an appendix. 409 appendix-locked while"
                            + " the plan is being issued or is in force.")
    public RestResponse<ImportResponse> take(
            @PathParam("planId") @Parameter(example = Readers.SOME_ID) UUID planId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @QueryParam("dryRun") @DefaultValue("true") @Parameter(description = "false: really", example = "true")
                    boolean dryRun,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = DOCUMENT,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(
                                        mediaType = WORKBOOK,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
                            })
                    InputStream file) {
        Imported imported = desk.take(planId, ifMatch, file, dryRun);
        if (!dryRun) {
            consistency.wrote("appendix", planId, imported.version());
        }
        return RestResponse.ResponseBuilder.ok(answers.of(imported, dryRun))
                .header(HttpHeaders.ETAG, ETags.of(imported.etag()))
                .build();
    }

    @POST
    @Path("/workbook")
    @Produces(WORKBOOK)
    @Extension(name = Once.NOT_NEEDED, value = "true")
    @Operation(
            operationId = "correctAppendixFile",
            summary = "The same file as a workbook with a remark at every row, to correct and send again",
            description =
                    "Changes nothing. Columns have the office's titles; the remarks are not read when it comes back.")
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content = @Content(mediaType = WORKBOOK, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> correct(
            @PathParam("planId") @Parameter(example = Readers.SOME_ID) UUID planId,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = DOCUMENT,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(
                                        mediaType = WORKBOOK,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
                            })
                    InputStream file) {
        Imported imported = desk.take(planId, null, file, true);
        return RestResponse.ResponseBuilder.ok(CorrectionWorkbook.of(imported, answers.of(imported, true)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"phu-luc-can-sua.xlsx\"")
                .build();
    }
}
