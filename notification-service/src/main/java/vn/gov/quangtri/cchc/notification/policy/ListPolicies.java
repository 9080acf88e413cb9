package vn.gov.quangtri.cchc.notification.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Shows the policies to whoever is signed in: everybody may know when reminders go out. */
@ApplicationScoped
class ListPolicies {

    private final PolicyRepository policies;

    ListPolicies(PolicyRepository policies) {
        this.policies = policies;
    }

    @Transactional
    List<PolicyResponse> run() {
        return policies.current().stream().map(PolicyResponse::of).toList();
    }
}
