package vn.gov.quangtri.cchc.task.appendix;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Refusal;

/**
 * A plan's list of tasks as one thing: its version moves with every edit of a task, it is locked while the plan is issued, and it says
 * how far the assignments are.
 */
@Entity
public class Appendix {

    @Id
    @Column(columnDefinition = "BINARY(16)")
    private UUID planId;

    @Version
    private long version;

    private long etag;
    private long appendixVersion;
    private int taskCount;
    private long taskVersions;
    private String readBasis;
    private boolean locked;
    private Integer lockRevision;
    private Integer lockAttempt;
    private Long lockAppendixVersion;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "VARCHAR(16)")
    private LockOutcome lockOutcome;

    private String lockReason;

    @Convert(converter = DetailsText.class)
    @Column(columnDefinition = "LONGTEXT")
    private List<String> lockDetails;

    @Convert(converter = PartiesText.class)
    @Column(columnDefinition = "LONGTEXT")
    private Parties lockParties;

    private Integer assignedRevision;
    private Integer assignedExpected;
    private Integer assignedCreated;
    private boolean assignedComplete;
    private LocalDate endedOn;

    protected Appendix() {}

    /** The empty appendix of a plan just heard of. */
    public static Appendix of(UUID planId, String readBasis) {
        Appendix appendix = new Appendix();
        appendix.planId = planId;
        appendix.version = 1;
        appendix.etag = 1;
        appendix.appendixVersion = 1;
        appendix.readBasis = readBasis;
        return appendix;
    }

    /** The plan's appendix was lost: its numbers go on. Before it is kept. @param lost the version that was told last, 0 for none */
    void goOnFrom(long lost) {
        version += lost;
        etag += lost;
        appendixVersion += lost;
    }

    /** Refuses an edit while the plan is being issued or is in force. */
    public void requireOpen() {
        if (locked) {
            throw Refusal.conflict("appendix-locked", planId);
        }
    }

    /** A user changed tasks: {@code count} are there now. */
    public void edited(int count) {
        requireOpen();
        etag++;
        appendixVersion++;
        taskCount = count;
    }

    /** What the versions of its tasks add up to now: with them moves what is published of the appendix. */
    void holdsVersions(long sum) {
        taskVersions = sum;
    }

    /** Tasks were not touched, but what they mean has changed, since names, the plan's day or its settings did. */
    public void meansSomethingElse() {
        requireOpen();
        appendixVersion++;
    }

    /** @param basis what of the plan the tasks were read with */
    public void wasReadWith(String basis) {
        readBasis = basis;
    }

    public boolean isReadWith(String basis) {
        return readBasis.equals(basis);
    }

    /** Whether this attempt has had its answer: every attempt gets one, once. */
    public boolean hasAnswered(int revision, int attempt) {
        return lock().filter(l -> l.answers(revision, attempt)).isPresent();
    }

    /** Whether this is what a revision was issued with: it was locked for it. */
    public boolean isLockedFor(int revision) {
        return lock().filter(l -> l.revision() == revision && l.outcome() == LockOutcome.LOCKED)
                .isPresent();
    }

    /** Whether a later attempt has been answered already. */
    public boolean isBeyond(int revision, int attempt) {
        return lockRevision != null && (revision < lockRevision || (revision == lockRevision && attempt < lockAttempt));
    }

    /** Answers an attempt; what was answered before is of the past. */
    public void answer(LockAnswer answer) {
        lockRevision = answer.revision();
        lockAttempt = answer.attempt();
        lockAppendixVersion = answer.appendixVersion();
        lockOutcome = answer.outcome();
        lockReason = answer.reason();
        lockDetails = answer.details();
        lockParties = answer.parties();
        locked = answer.outcome() == LockOutcome.LOCKED || isGivenOut();
    }

    /** The plan is a draft again. The last answer stays, so that a late copy of its attempt is not answered twice. */
    public void unlock() {
        locked = false;
    }

    /** Work was given out by it, so it stays as it is, whatever its plan has forgotten. */
    public boolean isGivenOut() {
        return assignedRevision != null;
    }

    /** The plan is in force: that many assignments will be made. */
    public void beginAssigning(int revision, int expected) {
        assignedRevision = revision;
        assignedExpected = expected;
        assignedCreated = 0;
        assignedComplete = false;
        locked = true;
    }

    /** Every task has had its turn. */
    public void assigned(int created) {
        assignedCreated = created;
        assignedComplete = true;
    }

    /** The plan was closed, as far as is known here. The first day stays; says whether this is it. */
    public boolean end(LocalDate on) {
        if (endedOn != null) {
            return false;
        }
        endedOn = on;
        return true;
    }

    public UUID planId() {
        return planId;
    }

    public long version() {
        return version;
    }

    public long etag() {
        return etag;
    }

    public long appendixVersion() {
        return appendixVersion;
    }

    public int taskCount() {
        return taskCount;
    }

    public long taskVersions() {
        return taskVersions;
    }

    public boolean isLocked() {
        return locked;
    }

    public Optional<LockAnswer> lock() {
        return lockRevision == null
                ? Optional.empty()
                : Optional.of(new LockAnswer(
                        lockRevision,
                        lockAttempt,
                        lockAppendixVersion,
                        lockOutcome,
                        lockReason,
                        lockDetails == null ? List.of() : lockDetails,
                        lockParties == null ? Parties.NONE : lockParties));
    }

    public Optional<AssigningProgress> assigning() {
        return assignedRevision == null
                ? Optional.empty()
                : Optional.of(
                        new AssigningProgress(assignedRevision, assignedExpected, assignedCreated, assignedComplete));
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }
}
