package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.http.ETags;
import vn.gov.quangtri.cchc.task.assignment.EnterAssignment.Made;

/** Makes one judgement of many: the same move, asked of the same people by the same rules, as one by one. A dry run takes it back. */
@ApplicationScoped
public class EnterJudgement {

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
    public Made run(UUID id, long etag, AssignmentMove move, String why, boolean dryRun) {
        if (move == AssignmentMove.CONFIRM) {
            judge.confirm(id, ETags.of(etag), why);
        } else {
            judge.sendBack(id, ETags.of(etag), why);
        }
        if (dryRun) {
            transaction.setRollbackOnly();
        }
        return new Made(List.of(move), assignments.findById(id).version);
    }
}
