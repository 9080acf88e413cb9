package vn.gov.quangtri.cchc.report.extension;

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
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.http.Consistency;
import vn.gov.quangtri.cchc.kit.http.ETags;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;
import vn.gov.quangtri.cchc.report.history.ChangeLine;
import vn.gov.quangtri.cchc.report.paper.Sample;

@Path("/api/v1/obligations/{id}/extensions/{number}")
@Tag(name = "extensions")
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
    @Operation(operationId = "getReportExtension", summary = "One request, with its opinion and its decision")
    public RestResponse<ExtensionResponse> get(
            @PathParam("id") @Parameter(example = Sample.ID) UUID id,
            @PathParam("number") @Parameter(example = "1") int number) {
        return answer(read.get(id, number));
    }

    @GET
    @Path("/history")
    @Authenticated
    @Operation(
            operationId = "getReportExtensionHistory",
            summary = "Who did what with the request, when and why",
            description = "Oldest first, at most 20 moves a page. For the own agency and for those who follow up.")
    public Page<ChangeLine> history(
            @PathParam("id") @Parameter(example = Sample.ID) UUID id,
            @PathParam("number") @Parameter(example = "1") int number,
            @BeanParam PageParams page) {
        return read.history(id, number, page);
    }

    @POST
    @Path("/opinion")
    @RolesAllowed(Role.MONITOR)
    @Operation(
            operationId = "adviseOnReportExtension",
            summary = "The monitor says what to think of a request",
            description =
                    "The Committee's decision on a plan's own report needs it; not on the own agency's report, nor in a round of"
                            + " the monitor's own. Said again before the decision, the last word counts. 409 no-opinion-asked,"
                            + " extension-wrong-state, round-closed, plan-ended.")
    public RestResponse<ExtensionResponse> advise(
            @PathParam("id") @Parameter(example = Sample.ID) UUID id,
            @PathParam("number") @Parameter(example = "1") int number,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid OpinionRequest request) {
        advise.run(id, number, ifMatch, request.opinion());
        return moved(id, number);
    }

    @POST
    @Path("/decision")
    @RolesAllowed({Role.PLAN_OFFICE, Role.PLAN_APPROVER, Role.MONITOR})
    @Operation(
            operationId = "decideReportExtension",
            summary = "Records the decision of whoever set the day",
            description =
                    "For a plan's own report the People's Committee's, by its office, by its approver on the office's own report;"
                            + " for a round that the monitor opened the monitor's, on its own report the office's: nobody decides"
                            + " for the own agency. 409 opinion-missing, due-day-moved, extension-wrong-state, round-closed,"
                            + " plan-ended.")
    public RestResponse<ExtensionResponse> decide(
            @PathParam("id") @Parameter(example = Sample.ID) UUID id,
            @PathParam("number") @Parameter(example = "1") int number,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid DecisionRequest request) {
        decide.run(id, number, ifMatch, request.decision());
        return moved(id, number);
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed({Role.AGENCY_OFFICER, Role.AGENCY_CLERK, Role.AGENCY_HEAD})
    @Operation(
            operationId = "withdrawReportExtension",
            summary = "The agency that owes the report takes its request back",
            description = "409 extension-wrong-state.")
    public RestResponse<ExtensionResponse> withdraw(
            @PathParam("id") @Parameter(example = Sample.ID) UUID id,
            @PathParam("number") @Parameter(example = "1") int number,
            @HeaderParam("If-Match") String ifMatch,
            @Valid WithdrawalRequest request) {
        withdraw.run(id, number, ifMatch, request == null ? null : request.reason());
        return moved(id, number);
    }

    private RestResponse<ExtensionResponse> moved(UUID id, int number) {
        ExtensionResponse answer = read.get(id, number);
        consistency.wrote("obligation", id, answer.obligationVersion());
        return answer(answer);
    }

    private static RestResponse<ExtensionResponse> answer(ExtensionResponse answer) {
        return ResponseBuilder.ok(answer)
                .header(HttpHeaders.ETAG, ETags.of(answer.etag()))
                .build();
    }
}
