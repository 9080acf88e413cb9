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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
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
import vn.gov.quangtri.cchc.report.paper.Sample;

@Path("/api/v1/reports")
@Tag(name = "reports", description = "Báo cáo / Agencies' reports")
@RolesAllowed({Role.AGENCY_OFFICER, Role.AGENCY_CLERK, Role.AGENCY_HEAD})
class ReportResource {

    private final DraftReport draft;
    private final SubmitReport submit;
    private final ReadReports read;

    ReportResource(DraftReport draft, SubmitReport submit, ReadReports read) {
        this.draft = draft;
        this.submit = submit;
        this.read = read;
    }

    @GET
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
            operationId = "listReports",
            summary = "Reports that the caller may read",
            description =
                    "An agency's own; for those who follow up, what was sent; for other systems, what was accepted.")
    public Page<ReportSummary> list(
            @QueryParam("round") @Parameter(example = Sample.ID) UUID round,
            @QueryParam("agency") String agency,
            @BeanParam PageParams page) {
        return read.list(round, agency, page);
    }

    @POST
    @Operation(
            operationId = "startReport",
            summary = "Begins the own agency's draft",
            description = "409 report-exists, obligation-state, round-closed; 403 not-own-agency.")
    public RestResponse<ReportResponse> start(@NotNull @Valid StartReportRequest request) {
        ReportResponse report = draft.start(request);
        return ResponseBuilder.create(RestResponse.Status.CREATED, report)
                .location(URI.create("/api/v1/reports/" + report.id()))
                .header(HttpHeaders.ETAG, ETags.of(report.etag()))
                .build();
    }

    @GET
    @Path("/{id}")
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
            operationId = "getReport",
            summary = "One report",
            description = "Its agency sees what it works on, others the version that was sent last.")
    public RestResponse<ReportResponse> get(@PathParam("id") @Parameter(example = Sample.ID) UUID id) {
        return answer(read.get(id));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "editReport", summary = "Replaces the content of a draft or of what was returned")
    public RestResponse<ReportResponse> edit(
            @PathParam("id") @Parameter(example = Sample.ID) UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ReportContentRequest request) {
        return answer(draft.edit(id, ifMatch, request.content()));
    }

    @POST
    @Path("/{id}/submission")
    @Operation(
            operationId = "submitReport",
            summary = "Sends the report: an act of its own",
            description =
                    "By the head; by a clerk or officer with the signed copy (403 signed-copy-needed). The server's"
                            + " day counts. 409 round-closed, report-state; 422 nil-refused.")
    public RestResponse<ReportResponse> submit(
            @PathParam("id") @Parameter(example = Sample.ID) UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid SubmitReportRequest request) {
        return answer(submit.submit(id, ifMatch, request == null ? null : request.signedCopy()));
    }

    private static RestResponse<ReportResponse> answer(ReportResponse report) {
        return ResponseBuilder.ok(report)
                .header(HttpHeaders.ETAG, ETags.of(report.etag()))
                .build();
    }
}
