package vn.gov.quangtri.cchc.report.consolidation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

@Path("/api/v1/consolidated-reports")
@Tag(name = "consolidated-reports", description = "Báo cáo tổng hợp / The roll-up of a round")
@RolesAllowed({Role.MONITOR, Role.MONITOR_HEAD, Role.PLAN_OFFICE, Role.PLAN_APPROVER, Role.OBSERVER, Role.INTEGRATOR})
class ConsolidationResource {

    private final DrawUpConsolidation drawUp;
    private final PublishConsolidation publish;
    private final ReadConsolidations read;

    ConsolidationResource(DrawUpConsolidation drawUp, PublishConsolidation publish, ReadConsolidations read) {
        this.drawUp = drawUp;
        this.publish = publish;
        this.read = read;
    }

    @GET
    @Operation(operationId = "listConsolidatedReports", summary = "Consolidated reports, newest first")
    public Page<ConsolidationSummary> list(
            @QueryParam("round") @Parameter(example = Sample.ID) UUID round, @BeanParam PageParams page) {
        return read.list(round, page);
    }

    @POST
    @RolesAllowed(Role.MONITOR)
    @Operation(
            operationId = "drawUpConsolidatedReport",
            summary = "Draws up the round's next revision from the versions that count now",
            description = "409 consolidation-open while the last one is not published; 503 assignments-incomplete.")
    public RestResponse<ConsolidationResponse> draft(@NotNull @Valid ConsolidationRequest request) {
        ConsolidationResponse report = drawUp.draft(request.roundId());
        return ResponseBuilder.create(RestResponse.Status.CREATED, report)
                .location(URI.create("/api/v1/consolidated-reports/" + report.id()))
                .header(HttpHeaders.ETAG, ETags.of(report.etag()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getConsolidatedReport",
            summary = "One consolidated report; drafts only for those who work on them")
    public RestResponse<ConsolidationResponse> get(@PathParam("id") @Parameter(example = Sample.ID) UUID id) {
        return answer(read.get(id));
    }

    @POST
    @Path("/{id}/refresh")
    @RolesAllowed(Role.MONITOR)
    @Operation(operationId = "refreshConsolidatedReport", summary = "Draws an unpublished one up anew")
    public RestResponse<ConsolidationResponse> refresh(
            @PathParam("id") @Parameter(example = Sample.ID) UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(drawUp.refresh(id, ifMatch));
    }

    @POST
    @Path("/{id}/review")
    @RolesAllowed({Role.MONITOR, Role.MONITOR_HEAD})
    @Operation(operationId = "reviewConsolidatedReport", summary = "Marks a draft as reviewed")
    public RestResponse<ConsolidationResponse> review(
            @PathParam("id") @Parameter(example = Sample.ID) UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(publish.review(id, ifMatch));
    }

    @POST
    @Path("/{id}/publication")
    @RolesAllowed(Role.MONITOR_HEAD)
    @Operation(
            operationId = "publishConsolidatedReport",
            summary = "Publishes it, frozen with its SHA-256: the monitor's head",
            description =
                    "With the number of its paper, where it has one. 409 consolidation-state unless it was reviewed.")
    public RestResponse<ConsolidationResponse> publish(
            @PathParam("id") @Parameter(example = Sample.ID) UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid PublicationRequest request) {
        return answer(publish.publish(id, ifMatch, request == null ? null : request.documentNumber()));
    }

    @GET
    @Path("/{id}/figures/{figure}/rows")
    @Operation(
            operationId = "listFigureRows",
            summary = "What a number was added up from",
            description = "Figures stand beside their numbers: indicator.NEWS_ITEMS, reported.late, standing.OVERDUE,"
                    + " standing.OVERDUE:task.2, activities.topic.II.1.a.")
    public Page<FigureRowResponse> rows(
            @PathParam("id") @Parameter(example = Sample.ID) UUID id,
            @PathParam("figure") String figure,
            @QueryParam("agency") String agency,
            @BeanParam PageParams page) {
        return read.rows(id, figure, agency, page);
    }

    private static RestResponse<ConsolidationResponse> answer(ConsolidationResponse report) {
        return ResponseBuilder.ok(report)
                .header(HttpHeaders.ETAG, ETags.of(report.etag()))
                .build();
    }
}
