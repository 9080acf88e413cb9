package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.http.ETags;

/**
 * Makes the moves that lie between what is entered about an assignment and what an agency wants to stand there: the same moves, asked of
 * the same people by the same rules, as one by one. A dry run makes them and takes them back.
 */
@ApplicationScoped
public class EnterAssignment {

    /**
     * @param moves those that were made, in their order
     * @param version of the published event after the last
     */
    public record Made(List<AssignmentMove> moves, long version) {}

    private final ReportProgress progress;
    private final CompleteAssignment complete;
    private final AssignmentRepository assignments;
    private final TransactionSynchronizationRegistry transaction;

    EnterAssignment(
            ReportProgress progress,
            CompleteAssignment complete,
            AssignmentRepository assignments,
            TransactionSynchronizationRegistry transaction) {
        this.progress = progress;
        this.complete = complete;
        this.assignments = assignments;
        this.transaction = transaction;
    }

    /**
     * In a transaction of its own, so that others are made whatever becomes of this one.
     *
     * @param now what stood there when it was compared; a later change is refused as stale
     * @param etag the version that the caller has seen
     * @throws Refusal as the single moves
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Made run(EnteredNow now, long etag, Entered said, boolean dryRun) {
        List<AssignmentMove> made = new ArrayList<>();
        long tag = etag;
        boolean done = said.completedOn() != null;
        if (!done || !Objects.equals(said.note(), now.entered().note())) {
            Integer percent = done ? now.entered().percent() : said.percent();
            progress.run(
                    now.id(), ETags.of(tag++), new ProgressRequest(percent, said.note(), done ? null : said.result()));
            made.add(AssignmentMove.PROGRESS);
        }
        if (done) {
            complete.run(
                    now.id(),
                    ETags.of(tag),
                    new CompletionRequest(
                            said.completedOn(), said.result(), said.documentNumber(), said.documentDate()));
            made.add(AssignmentMove.COMPLETE);
        }
        if (dryRun) {
            transaction.setRollbackOnly();
        }
        return new Made(made, assignments.findById(now.id()).version);
    }
}
