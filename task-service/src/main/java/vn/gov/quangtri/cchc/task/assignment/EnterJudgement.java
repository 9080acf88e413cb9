package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.http.ETags;

/** Makes one judgement of many: the same move, asked of the same people by the same rules, as one by one. A dry run takes it back. */
@ApplicationScoped
public class EnterJudgement {

    /**
     * @param version of the published event after it
     * @param followed the joint leads' other parts with which the same move was made
     */
    public record Judged(long version, Set<UUID> followed) {}

    private final JudgeAssignment judge;
    private final AssignmentRepository assignments;
    private final TransactionSynchronizationRegistry transaction;

    EnterJudgement(
            JudgeAssignment judge, AssignmentRepository assignments, TransactionSynchronizationRegistry transaction) {
        this.judge = judge;
        this.assignments = assignments;
        this.transaction = transaction;
    }

    /**
     * In a transaction of its own, so that others are made whatever becomes of this one.
     *
     * @param etag the version that the caller has seen
     * @param move to confirm or to return
     * @throws vn.gov.quangtri.cchc.kit.base.Refusal as the single moves
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Judged run(UUID id, long etag, AssignmentMove move, String why, boolean dryRun) {
        Set<UUID> followed = move == AssignmentMove.CONFIRM
                ? judge.confirm(id, ETags.of(etag), why)
                : judge.sendBack(id, ETags.of(etag), why);
        if (dryRun) {
            transaction.setRollbackOnly();
        }
        return new Judged(assignments.findById(id).version, followed);
    }
}
