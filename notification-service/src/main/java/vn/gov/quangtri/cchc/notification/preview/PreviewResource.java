package vn.gov.quangtri.cchc.notification.preview;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.http.PageParams;

/** The look ahead over HTTP. */
@Path("/api/v1/reminders/preview")
@Tag(name = "Reminders")
class PreviewResource {

    private final PreviewDay preview;
    private final Caller caller;

    PreviewResource(PreviewDay preview, Caller caller) {
        this.preview = preview;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "previewReminders",
            summary = "What would go out on a day",
            description =
                    "Sends nothing. Today: what this day's sweep has not sent yet. A later day: as if nothing changed until then."
                            + " All for the monitor, the Committee's office and operators; an agency sees its own.")
    public PreviewResponse preview(
            @BeanParam PageParams page,
            @QueryParam("on") @Parameter(description = "Today or later", example = "2023-11-14", required = true)
                    LocalDate on) {
        return preview.run(caller, on, page);
    }
}
