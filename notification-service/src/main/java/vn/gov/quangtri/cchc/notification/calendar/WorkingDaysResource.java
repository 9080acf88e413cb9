package vn.gov.quangtri.cchc.notification.calendar;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.http.Consistency;
import vn.gov.quangtri.cchc.kit.http.ETags;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.service.Once;

/** The calendar of working days over HTTP. */
@Path("/api/v1/working-days")
@Tag(name = "Working days", description = "Which days the province's offices work")
class WorkingDaysResource {

    private final ShowWorkingDays show;
    private final SetWorkingDays set;
    private final PreviewWorkingDays preview;
    private final Consistency consistency;
    private final Caller caller;

    WorkingDaysResource(
            ShowWorkingDays show,
            SetWorkingDays set,
            PreviewWorkingDays preview,
            Consistency consistency,
            Caller caller) {
        this.show = show;
        this.set = set;
        this.preview = preview;
        this.consistency = consistency;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listWorkingDays",
            summary = "Days that differ from the plain week",
            description = "For anybody signed in. With a year, the answer's ETag is that year's.")
    public RestResponse<WorkingDaysResponse> list(
            @QueryParam("year") @Parameter(description = "One year, all if left out", example = "2023") Integer year) {
        WorkingDaysResponse answer = show.run(year);
        RestResponse.ResponseBuilder<WorkingDaysResponse> response = RestResponse.ResponseBuilder.ok(answer);
        if (year != null && !answer.years().isEmpty()) {
            response.header(HttpHeaders.ETAG, ETags.of(answer.years().get(0).etag()));
        }
        return response.build();
    }

    @POST
    @RolesAllowed({Role.ADMIN, Role.PLAN_EDITOR})
    @Operation(
            operationId = "setWorkingDays",
            summary = "Set the calendars of one or several years",
            description =
                    "Each year that occurs is set whole. The same calendar again changes nothing; another one for a"
                            + " year that has a calendar needs If-Match with that year's ETag. What was sent is not sent"
                            + " again; what is planned follows the new calendar.")
    public RestResponse<Page<SetYear>> set(
            @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SetWorkingDaysRequest request) {
        List<SetYear> years = set.run(caller, CalendarProposal.of(request), ifMatch);
        years.forEach(year -> consistency.wrote("working-days", year.year(), year.version()));
        RestResponse.ResponseBuilder<Page<SetYear>> response = RestResponse.ResponseBuilder.ok(Page.whole(years));
        if (years.size() == 1) {
            response.header(HttpHeaders.ETAG, ETags.of(years.get(0).etag()));
        }
        return response.build();
    }

    @POST
    @Path("/preview")
    @RolesAllowed({Role.ADMIN, Role.PLAN_EDITOR})
    @Extension(name = Once.NOT_NEEDED, value = "true")
    @Operation(
            operationId = "previewWorkingDays",
            summary = "What a calendar would move",
            description = "The planned sendings that would go out on another day, before the calendar is set. Changes"
                    + " nothing.")
    public CalendarMoves preview(@NotNull @Valid SetWorkingDaysRequest request) {
        return preview.run(caller, CalendarProposal.of(request));
    }
}
