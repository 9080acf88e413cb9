package vn.gov.quangtri.cchc.report.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.http.ETags;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;
import vn.gov.quangtri.cchc.report.history.ChangeLine;
import vn.gov.quangtri.cchc.report.paper.Sample;

@Path("/api/v1/reports")
@Tag(name = "reports")
class ReportJudgementResource {

    private final JudgeReport judge;
    private final KeyInFigures figures;
    private final ReadReports read;

    ReportJudgementResource(JudgeReport judge, KeyInFigures figures, ReadReports read) {
        this.judge = judge;
        this.figures = figures;
        this.read = read;
    }

    @POST
    @Path("/{id}/return")
    @RolesAllowed({Role.MONITOR, Role.PLAN_OFFICE})
    @Operation(
            operationId = "returnReport",
            summary = "Sends a report back",
            description = "CORRECTION keeps the day, due in 5 working days; NOT_A_REPORT: the next submission settles"
                    + " timeliness. The recipient's own is judged by the People's Committee's office.")
    public RestResponse<ReportResponse> sendBack(
            @PathParam("id") @Parameter(example = Sample.ID) UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ReturnReportRequest request) {
        return answer(judge.sendBack(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/acceptance")
    @RolesAllowed({Role.MONITOR, Role.PLAN_OFFICE})
    @Operation(
            operationId = "acceptReport",
            summary = "Accepts a report: frozen from then on",
            description = "409 figures-missing while those of a report by letter are not keyed in.")
    public RestResponse<ReportResponse> accept(
            @PathParam("id") @Parameter(example = Sample.ID) UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(judge.accept(id, ifMatch));
    }

    @PUT
    @Path("/{id}/figures")
    @RolesAllowed({Role.MONITOR, Role.AGENCY_OFFICER, Role.AGENCY_CLERK, Role.AGENCY_HEAD})
    @Operation(
            operationId = "keyInFigures",
            summary = "Keys in the figures of a report that came by letter",
            description =
                    "By the monitor, or by the own agency while the round is open; the letter's day is kept. Checked as"
                            + " any report that is sent. 409 not-by-letter, report-state, round-closed.")
    public RestResponse<ReportResponse> figures(
            @PathParam("id") @Parameter(example = Sample.ID) UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ReportContentRequest request) {
        return answer(figures.complete(id, ifMatch, request.content()));
    }

    @GET
    @Path("/{id}/versions/{number}")
    @RolesAllowed({
        Role.AGENCY_OFFICER,
        Role.AGENCY_CLERK,
        Role.AGENCY_HEAD,
        Role.MONITOR,
        Role.MONITOR_HEAD,
        Role.PLAN_OFFICE,
        Role.INTEGRATOR
    })
    @Operation(
            operationId = "getReportVersion",
            summary = "One submission, as it was sent",
            description = "Other systems: the accepted one alone, without its signed copy.")
    public VersionResponse version(
            @PathParam("id") @Parameter(example = Sample.ID) UUID id,
            @PathParam("number") @Parameter(example = "1") int number) {
        return read.version(id, number);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Role.AGENCY_OFFICER, Role.AGENCY_CLERK, Role.AGENCY_HEAD})
    @Operation(
            operationId = "getReportHistory",
            summary = "Who changed the own agency's report, when, and what it was",
            description = "Oldest first, at most 20 changes a page: each has the whole content before and after.")
    public Page<ChangeLine> history(
            @PathParam("id") @Parameter(example = Sample.ID) UUID id, @BeanParam PageParams page) {
        return read.history(id, page);
    }

    private static RestResponse<ReportResponse> answer(ReportResponse report) {
        return ResponseBuilder.ok(report)
                .header(HttpHeaders.ETAG, ETags.of(report.etag()))
                .build();
    }
}
