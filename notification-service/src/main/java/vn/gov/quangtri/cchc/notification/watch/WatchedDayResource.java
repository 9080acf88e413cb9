package vn.gov.quangtri.cchc.notification.watch;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;

/** Watched days over HTTP. */
@Path("/api/v1/watched-days")
@Tag(name = "Watched days", description = "Due days and milestones that agencies are reminded of")
class WatchedDayResource {

    private final ListWatchedDays days;
    private final Caller caller;

    WatchedDayResource(ListWatchedDays days, Caller caller) {
        this.days = days;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listWatchedDays",
            summary = "Watched days by plan and agency",
            description =
                    "All for the monitor, the Committee's office and operators; an agency sees its own. In the order of due days.")
    public Page<WatchedDayResponse> list(
            @BeanParam PageParams page,
            @QueryParam("plan") @Parameter(description = "Plan's id") UUID plan,
            @QueryParam("agency") @Parameter(description = "Key of the agency that has to do it", example = "STC")
                    String agency,
            @QueryParam("watched") @Parameter(description = "Only what may still be sent, or only what is stopped")
                    Boolean watched) {
        return days.run(caller, new WatchedDayQueries.Filter(plan, agency, watched), page);
    }
}
