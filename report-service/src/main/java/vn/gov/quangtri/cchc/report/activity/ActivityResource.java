package vn.gov.quangtri.cchc.report.activity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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
import vn.gov.quangtri.cchc.report.history.ChangeLine;
import vn.gov.quangtri.cchc.report.paper.Sample;

@Path("/api/v1/activities")
@Tag(name = "activities", description = "Hoạt động tuyên truyền / What agencies did through the year")
@RolesAllowed({Role.AGENCY_OFFICER, Role.AGENCY_CLERK, Role.AGENCY_HEAD})
class ActivityResource {

    private final KeepActivities keep;
    private final ReadActivities read;

    ActivityResource(KeepActivities keep, ReadActivities read) {
        this.keep = keep;
        this.read = read;
    }

    @GET
    @RolesAllowed({
        Role.AGENCY_OFFICER,
        Role.AGENCY_CLERK,
        Role.AGENCY_HEAD,
        Role.MONITOR,
        Role.MONITOR_HEAD,
        Role.PLAN_OFFICE
    })
    @Operation(
            operationId = "listActivities",
            summary = "Activities, latest first",
            description = "Agencies see their own; the monitor and the People's Committee's office see all.")
    public Page<ActivityResponse> list(
            @QueryParam("plan") @Parameter(example = Sample.ID) UUID plan,
            @QueryParam("agency") String agency,
            @QueryParam("kind") ActivityKind kind,
            @BeanParam PageParams page) {
        return read.list(new ActivityFilter(plan, agency, kind), page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Role.AGENCY_OFFICER,
        Role.AGENCY_CLERK,
        Role.AGENCY_HEAD,
        Role.MONITOR,
        Role.MONITOR_HEAD,
        Role.PLAN_OFFICE
    })
    @Operation(operationId = "getActivity", summary = "One activity")
    public RestResponse<ActivityResponse> get(@PathParam("id") @Parameter(example = Sample.ID) UUID id) {
        return answer(read.get(id));
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({
        Role.AGENCY_OFFICER,
        Role.AGENCY_CLERK,
        Role.AGENCY_HEAD,
        Role.MONITOR,
        Role.MONITOR_HEAD,
        Role.PLAN_OFFICE
    })
    @Operation(
            operationId = "getActivityHistory",
            summary = "Who entered and changed an activity, when, and what it was",
            description = "Oldest first, at most 20 changes a page.")
    public Page<ChangeLine> history(
            @PathParam("id") @Parameter(example = Sample.ID) UUID id, @BeanParam PageParams page) {
        return read.history(id, page);
    }

    @POST
    @Operation(operationId = "enterActivity", summary = "Enters an activity of the own agency")
    public RestResponse<ActivityResponse> enter(@NotNull @Valid ActivityRequest entry) {
        ActivityResponse activity = keep.enter(entry);
        return ResponseBuilder.create(RestResponse.Status.CREATED, activity)
                .location(URI.create("/api/v1/activities/" + activity.id()))
                .header(HttpHeaders.ETAG, ETags.of(activity.etag()))
                .build();
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "changeActivity",
            summary = "Changes an activity; its agency and plan are fixed",
            description =
                    "409 activity-reported while a report that was sent counts it; free again once that is returned.")
    public RestResponse<ActivityResponse> change(
            @PathParam("id") @Parameter(example = Sample.ID) UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ActivityRequest entry) {
        return answer(keep.change(id, ifMatch, entry));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "deleteActivity",
            summary = "Deletes an activity; the history keeps what it was",
            description = "409 activity-reported while a report that was sent counts it.")
    public void delete(
            @PathParam("id") @Parameter(example = Sample.ID) UUID id, @HeaderParam("If-Match") String ifMatch) {
        keep.delete(id, ifMatch);
    }

    private static RestResponse<ActivityResponse> answer(ActivityResponse activity) {
        return ResponseBuilder.ok(activity)
                .header(HttpHeaders.ETAG, ETags.of(activity.etag()))
                .build();
    }
}
