package vn.gov.quangtri.cchc.notification.policy;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.quangtri.cchc.kit.http.Page;

/** Policies over HTTP. */
@Path("/api/v1/policies")
@Tag(name = "Policies", description = "On which days reminders go out, and to whom")
class PolicyResource {

    private final ListPolicies policies;

    PolicyResource(ListPolicies policies) {
        this.policies = policies;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listPolicies",
            summary = "The policies in force",
            description = "One for each kind of day and footing; a plan's own one stands above that of every plan.")
    public Page<PolicyResponse> list() {
        return Page.whole(policies.run());
    }
}
