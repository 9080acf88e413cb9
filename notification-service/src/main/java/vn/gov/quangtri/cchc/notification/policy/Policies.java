package vn.gov.quangtri.cchc.notification.policy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The policies in force, read together. */
public final class Policies {

    private final List<Policy> current;

    Policies(List<Policy> current) {
        this.current = current;
    }

    /**
     * The plan's own policy, else that of every plan.
     *
     * @throws IllegalStateException if there is none: the first versions come with the database
     */
    public Policy forPlan(UUID planId, Subject subject, Manner manner) {
        return find(planId, subject, manner)
                .or(() -> find(null, subject, manner))
                .orElseThrow(() -> new IllegalStateException("No policy for " + subject + " " + manner));
    }

    private Optional<Policy> find(UUID planId, Subject subject, Manner manner) {
        return current.stream()
                .filter(policy -> policy.subject() == subject && policy.manner() == manner)
                .filter(policy -> Objects.equals(policy.planId(), planId))
                .findFirst();
    }
}
