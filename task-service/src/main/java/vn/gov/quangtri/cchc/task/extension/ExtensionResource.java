package vn.gov.quangtri.cchc.task.extension;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.http.Consistency;
import vn.gov.quangtri.cchc.kit.http.ETags;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;
import vn.gov.quangtri.cchc.task.access.Readers;
import vn.gov.quangtri.cchc.task.history.HistoryEntry;

@Path("/api/v1/extensions/{id}")
@Tag(name = "Extensions")
class ExtensionResource {

    private final ReadExtensions read;
    private final AdviseOnExtension advise;
    private final DecideExtension decide;
    private final WithdrawExtension withdraw;
    private final Consistency consistency;

    ExtensionResource(
            ReadExtensions read,
            AdviseOnExtension advise,
            DecideExtension decide,
            WithdrawExtension withdraw,
            Consistency consistency) {
        this.read = read;
        this.advise = advise;
        this.decide = decide;
        this.withdraw = withdraw;
        this.consistency = consistency;
    }

    @GET
    @Authenticated
    @Operation(operationId = "getExtension", summary = "One request, with its opinion and its decision")
    public RestResponse<ExtensionResponse> get(@PathParam("id") @Parameter(example = Readers.SOME_ID) UUID id) {
        return answer(read.get(id));
    }

    @GET
    @Path("/history")
    @Authenticated
    @Operation(
            operationId = "listExtensionHistory",
            summary = "Who did what with the request, when and why; the latest first")
    public Page<HistoryEntry> history(
            @PathParam("id") @Parameter(example = Readers.SOME_ID) UUID id, @BeanParam PageParams page) {
        return read.history(id, page);
    }

    @POST
    @Path("/opinion")
    @RolesAllowed(Role.MONITOR)
    @Operation(
            operationId = "adviseOnExtension",
            summary = "The monitor says what to think of a request",
            description =
                    "The decision needs it. Said again before the decision, the last word counts. Not on the own agency's work,"
                            + " which goes to the decision without one. 409: extension-wrong-state, plan-ended.")
    public RestResponse<ExtensionResponse> advise(
            @PathParam("id") @Parameter(example = Readers.SOME_ID) UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid OpinionRequest request) {
        advise.run(id, ifMatch, request.opinion());
        return moved(id);
    }

    @POST
    @Path("/decision")
    @RolesAllowed({Role.PLAN_OFFICE, Role.PLAN_APPROVER})
    @Operation(
            operationId = "decideExtension",
            summary = "Records the People's Committee's decision on a request",
            description =
                    "By its office; by its approver for the office's own work: nobody decides for the own agency. The new due day"
                            + " is in force from the decision's day, the original one stays on record. 409: opinion-missing, due-day-moved,"
                            + " extension-wrong-state, plan-ended.")
    public RestResponse<ExtensionResponse> decide(
            @PathParam("id") @Parameter(example = Readers.SOME_ID) UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DecisionRequest request) {
        decide.run(id, ifMatch, request.decision());
        return moved(id);
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed({Role.AGENCY_OFFICER, Role.AGENCY_CLERK, Role.AGENCY_HEAD})
    @Operation(
            operationId = "withdrawExtension",
            summary = "The agency that has the assignment takes its request back",
            description = "409: extension-wrong-state.")
    public RestResponse<ExtensionResponse> withdraw(
            @PathParam("id") @Parameter(example = Readers.SOME_ID) UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid WithdrawalRequest request) {
        withdraw.run(id, ifMatch, request == null ? null : request.reason());
        return moved(id);
    }

    private RestResponse<ExtensionResponse> moved(UUID id) {
        ExtensionResponse answer = read.get(id);
        consistency.wrote("assignment", answer.assignmentId(), answer.assignmentVersion());
        return answer(answer);
    }

    private static RestResponse<ExtensionResponse> answer(ExtensionResponse answer) {
        return RestResponse.ResponseBuilder.ok(answer)
                .header(HttpHeaders.ETAG, ETags.of(answer.etag()))
                .build();
    }
}
