package vn.gov.quangtri.cchc.notification.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Gives the policies in force to whoever plans sendings. */
@ApplicationScoped
public class ReadPolicies {

    private final PolicyRepository policies;

    ReadPolicies(PolicyRepository policies) {
        this.policies = policies;
    }

    @Transactional
    public Policies run() {
        return new Policies(policies.current());
    }
}
