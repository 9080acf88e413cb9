package vn.gov.quangtri.cchc.task.appendix;

import java.util.List;
import java.util.UUID;

/** What is published of an appendix ({@code appendix/1}). */
record AppendixEvent(
        UUID planId,
        long version,
        boolean deleted,
        long appendixVersion,
        int taskCount,
        long taskVersions,
        boolean locked,
        Lock lock,
        AssigningProgress assignments) {

    record Lock(
            int revision,
            int attempt,
            long appendixVersion,
            LockOutcome outcome,
            String reason,
            List<String> details,
            Parties parties) {

        static Lock of(LockAnswer a) {
            return new Lock(
                    a.revision(), a.attempt(), a.appendixVersion(), a.outcome(), a.reason(), a.details(), a.parties());
        }
    }

    static AppendixEvent of(Appendix a) {
        return new AppendixEvent(
                a.planId(),
                a.version(),
                false,
                a.appendixVersion(),
                a.taskCount(),
                a.taskVersions(),
                a.isLocked(),
                a.lock().map(Lock::of).orElse(null),
                a.assigning().orElse(null));
    }
}
