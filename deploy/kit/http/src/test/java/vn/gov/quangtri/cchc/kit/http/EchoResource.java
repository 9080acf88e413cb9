package vn.gov.quangtri.cchc.kit.http;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
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
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.logging.MDC;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.base.Scope;

@Path("/api/v1/echoes")
class EchoResource {

    private final Caller caller;
    private final Consistency consistency;

    EchoResource(Caller caller, Consistency consistency) {
        this.caller = caller;
        this.consistency = consistency;
    }

    record Who(String subject, String post, Set<String> roles, Set<String> agencies, String language) {}

    record Row(int number, String nothing) {}

    @GET
    @Path("/who")
    @Authenticated
    public Who who() {
        return new Who(
                caller.subject(),
                caller.post(),
                caller.roles(),
                caller.agencies(),
                caller.language().toLanguageTag());
    }

    @GET
    @Path("/own")
    @Authenticated
    public boolean own(@QueryParam("agency") String agency) {
        Scope scope = Access.own(caller, Role.AGENCY_OFFICER, Role.MONITOR);
        return scope.covers(agency);
    }

    @GET
    @Path("/open")
    @PermitAll
    public Map<String, String> open() {
        return Map.of("traceId", String.valueOf(MDC.get("traceId")));
    }

    @GET
    @Path("/forgotten")
    public String forgotten() {
        return "nobody said who may see this";
    }

    @GET
    @Authenticated
    @Operation(operationId = "listEchoes", summary = "Numbers in their order")
    public Page<Row> list(
            @BeanParam PageParams page, @QueryParam("upTo") @Min(1) Integer upTo, @QueryParam("on") LocalDate on) {
        int all = upTo == null ? 120 : upTo;
        String print = Cursor.fingerprint("echoes", upTo, on);
        List<String> after = page.after(print);
        int from = after.isEmpty() ? 1 : Integer.parseInt(after.get(0)) + 1;
        List<Row> rows = IntStream.rangeClosed(from, Math.min(all, from + page.limit()))
                .mapToObj(number -> new Row(number, null))
                .toList();
        return Page.of(rows, page, row -> Cursor.encode(print, row.number()), () -> all);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    public Response get(@PathParam("id") UUID id, @QueryParam("state") EchoState state) {
        return Response.ok(Map.of("id", id))
                .header(HttpHeaders.ETAG, ETags.of(7))
                .build();
    }

    @POST
    @RolesAllowed(Role.PLAN_EDITOR)
    public EchoRequest echo(@NotNull @Valid EchoRequest request) {
        return request;
    }

    @PUT
    @Path("/{id}")
    @Authenticated
    @APIResponse(responseCode = "200", description = "Changed")
    @APIResponse(responseCode = "409", description = "echo-closed: it cannot be changed any more")
    public Response change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid EchoRequest request) {
        Preconditions.require(ifMatch, 7);
        consistency.wrote("echo", id, 8);
        return Response.ok(request).header(HttpHeaders.ETAG, ETags.of(8)).build();
    }
}
