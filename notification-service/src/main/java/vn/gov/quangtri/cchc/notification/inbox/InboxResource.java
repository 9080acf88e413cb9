package vn.gov.quangtri.cchc.notification.inbox;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;

/** The inbox over HTTP. */
@Path("/api/v1/inbox")
@Authenticated
@Tag(name = "Inbox", description = "What the caller's posts were told")
class InboxResource {

    private final ReadInbox inbox;
    private final MarkMessage mark;
    private final Caller caller;

    InboxResource(ReadInbox inbox, MarkMessage mark, Caller caller) {
        this.inbox = inbox;
        this.mark = mark;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "readInbox",
            summary = "Messages of the caller's posts, newest first",
            description =
                    "An agency's officer and clerk read the officer's, its head the head's, the monitor and the Committee's"
                            + " office their own. In the language of Accept-Language.")
    public Page<InboxResponse> list(
            @BeanParam PageParams page,
            @QueryParam("unread")
                    @DefaultValue("false")
                    @Parameter(description = "Only what the caller has not read", example = "true")
                    boolean unread) {
        return inbox.run(caller, unread, page);
    }

    @POST
    @Path("/{id}/read")
    @Operation(operationId = "markMessageRead", summary = "Mark a message read", description = "Again changes nothing.")
    public InboxResponse read(@PathParam("id") @Parameter(example = "0190f3a2-7c1e-7b52-9d3e-5a1c2b3d4e5f") UUID id) {
        return mark.run(caller, id, true);
    }

    @DELETE
    @Path("/{id}/read")
    @Operation(
            operationId = "markMessageUnread",
            summary = "Mark a message unread",
            description = "Again changes nothing.")
    public InboxResponse unread(@PathParam("id") @Parameter(example = "0190f3a2-7c1e-7b52-9d3e-5a1c2b3d4e5f") UUID id) {
        return mark.run(caller, id, false);
    }
}
