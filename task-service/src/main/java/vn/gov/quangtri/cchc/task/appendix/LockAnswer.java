package vn.gov.quangtri.cchc.task.appendix;

import java.util.List;

/**
 * What was answered to one attempt of a plan to be issued.
 *
 * @param appendixVersion the version that was asked for
 * @param reason null when locked; else {@code appendix-changed}, {@code appendix-empty} or {@code appendix-has-problems}
 * @param details what the reason's words need: for a changed appendix the version asked for and the current one; for problems where
 *     they are
 */
public record LockAnswer(
        int revision,
        int attempt,
        long appendixVersion,
        LockOutcome outcome,
        String reason,
        List<String> details,
        Parties parties) {

    public static LockAnswer locked(int revision, int attempt, long appendixVersion, Parties parties) {
        return new LockAnswer(revision, attempt, appendixVersion, LockOutcome.LOCKED, null, List.of(), parties);
    }

    public static LockAnswer refused(
            int revision, int attempt, long appendixVersion, String reason, List<String> details) {
        return new LockAnswer(
                revision, attempt, appendixVersion, LockOutcome.REFUSED, reason, List.copyOf(details), Parties.NONE);
    }

    boolean answers(int askedRevision, int askedAttempt) {
        return revision == askedRevision && attempt == askedAttempt;
    }
}
