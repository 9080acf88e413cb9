package vn.gov.quangtri.cchc.plan.appendix;

import java.util.List;
import java.util.UUID;

/**
 * The fields of {@code appendix/1} that this service reads.
 *
 * @param appendixVersion moves with every edit of a task; what an issue pins
 * @param taskVersions sum of the versions of the tasks that are there; null in records from before it was told
 * @param lock the answer to the last attempt to issue; null before the first
 */
public record AppendixState(
        UUID planId, long version, long appendixVersion, int taskCount, Long taskVersions, Lock lock) {

    /** The answer to one attempt. */
    public record Lock(
            int revision,
            int attempt,
            long appendixVersion,
            String outcome,
            String reason,
            List<String> details,
            Parties parties) {

        public Lock {
            details = details == null ? List.of() : List.copyOf(details);
            parties = parties == null ? new Parties(null, null) : parties;
        }

        public boolean isLocked() {
            return "LOCKED".equals(outcome);
        }
    }

    /** Whom the locked appendix names, by key. */
    public record Parties(List<String> agencies, List<String> groups) {

        public Parties {
            agencies = agencies == null ? List.of() : List.copyOf(agencies);
            groups = groups == null ? List.of() : List.copyOf(groups);
        }
    }
}
