package vn.gov.quangtri.cchc.kit.service;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;

@Path("/api/v1/me")
@Authenticated
@Tag(name = "Me", description = "Who the caller is, and what waits for him")
class MeResource {

    private final Caller caller;
    private final FindWork work;

    MeResource(Caller caller, FindWork work) {
        this.caller = caller;
        this.work = work;
    }

    @GET
    @Operation(operationId = "showMe", summary = "Posts, roles and agencies of the caller, as the token says")
    @APIResponse(
            responseCode = "200",
            description = "The caller",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = MeResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "officer",
                                            value =
                                                    "{\"posts\":[\"officer.stc\"],\"roles\":[\"agency-officer\"],\"agencies\":[\"STC\"],\"delegations\":[]}")))
    public MeResponse me() {
        return MeResponse.of(caller);
    }

    @GET
    @Path("/work")
    @Operation(
            operationId = "listMyWork",
            summary = "What waits for the caller in this service, with what may be done",
            description =
                    "Now, by the caller's roles and agencies; kind by kind, within a kind what is due first comes first. A page may end"
                            + " before it is full, even empty, and still have a next one: only so much is looked through for one"
                            + " request. For the same reason total may be missing though count=true asked for it. Each service has"
                            + " its own: behind the gateway under its name, such as /task-service/api/v1/me/work.")
    public Page<WorkItem> work(
            @BeanParam PageParams page,
            @QueryParam("on")
                    @Parameter(
                            description = "The day for which standings are told; without it today",
                            example = "2023-10-02")
                    LocalDate on) {
        return work.run(on, page);
    }
}
