package vn.gov.quangtri.cchc.notification.reminder;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;

/** Reminders over HTTP. */
@Path("/api/v1/reminders")
@Tag(name = "Reminders", description = "What was sent to whom on which day, and what was skipped and why")
class ReminderResource {

    private final ListReminders reminders;
    private final Caller caller;

    ReminderResource(ListReminders reminders, Caller caller) {
        this.reminders = reminders;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listReminders",
            summary = "Reminders by agency, plan, day and step, newest first",
            description =
                    "One row for each recipient, and one for each skipped step. All for the monitor, the Committee's office and"
                            + " operators; an agency sees those about its own work.")
    public Page<ReminderResponse> list(
            @BeanParam PageParams page,
            @QueryParam("agency") @Parameter(description = "Who has to do what it is about", example = "STC")
                    String agency,
            @QueryParam("plan") @Parameter(description = "Plan's id") UUID plan,
            @QueryParam("from") @Parameter(description = "First day of sending", example = "2023-11-01") LocalDate from,
            @QueryParam("to") @Parameter(description = "Last day of sending", example = "2023-11-30") LocalDate to,
            @QueryParam("step") @Parameter(description = "Name of the step", example = "BEFORE_7") String step,
            @QueryParam("state") @Parameter(description = "SENT or SKIPPED") Reminder.State state) {
        return reminders.run(
                caller, new ReminderQueries.Filter(agency, plan, from, to, StepName.offset(step), state), page);
    }
}
