package vn.gov.quangtri.cchc.plan.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.plan.directory.PublishedDirectory;
import vn.gov.quangtri.cchc.plan.document.PlanDocument;

/**
 * A plan: its revisions, and how the open one stands in being issued. Since the appendix is another service's, issuing is a handshake:
 * each attempt has a number, and only the answer to the current attempt moves anything.
 */
@Entity
@Table(name = "plan")
public class Plan {

    @Id
    @Column(columnDefinition = "BINARY(16)")
    private UUID id;

    @Version
    private long version = 1;

    private long etag = 1;

    @Embedded
    private Head head;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PlanState state = PlanState.DRAFT;

    private int revision = 1;

    @Column(name = "revision_state")
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RevisionState revisionState = RevisionState.DRAFT;

    private int attempt;

    @Column(name = "pending_appendix")
    private Long pendingAppendix;

    @Convert(converter = IssueRefusalConverter.class)
    @Column(columnDefinition = "LONGTEXT")
    private IssueRefusal refusal;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "ended_reason")
    private String endedReason;

    @Column(name = "issue_lost")
    private boolean issueLost;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "plan_id", insertable = false, updatable = false)
    @OrderBy("id.number")
    private List<Revision> revisions = new ArrayList<>();

    protected Plan() {}

    public Plan(PlanDocument document) {
        id = Ids.next();
        head = Head.of(document);
        revisions.add(new Revision(id, 1, Revision.Kind.ORIGINAL, document));
    }

    /** What waits for the appendix's answer. */
    public record Pending(int revision, int attempt, long appendixVersion) {}

    /** Writes the draft anew. */
    public void edit(PlanDocument document) {
        mustBeADraft();
        head = Head.of(document);
        open().write(document);
        etag++;
    }

    /** Asks the appendix, by the next event, to lock at this version. */
    public void startIssue(long appendixVersion) {
        mustBeADraft();
        attempt++;
        pendingAppendix = appendixVersion;
        revisionState = RevisionState.ISSUING;
        refusal = null;
        etag++;
    }

    /** Takes the attempt back; the appendix opens again when it hears of it. */
    public void withdraw() {
        mustBeWithdrawable();
        backToDraft(null);
        etag++;
    }

    /** @throws Refusal {@code plan-not-issuing} unless it waits for the appendix */
    public void mustBeWithdrawable() {
        if (revisionState != RevisionState.ISSUING) {
            throw Refusal.conflict("plan-not-issuing", head.label(), state, revisionState);
        }
    }

    /** The answer to the current attempt was no, or the check after it found something. */
    public void refuse(IssueRefusal because) {
        mustBeIssuing();
        backToDraft(because);
    }

    /** The appendix is locked and all is in order: the revision is in force. */
    public void issue(PublishedDirectory directory, Instant at) {
        mustBeIssuing();
        revisionState = RevisionState.ISSUED;
        state = PlanState.ISSUED;
        pendingAppendix = null;
        open().issue(directory, at);
    }

    /** Ends the plan's work; what is open keeps its standing of that day. */
    public void close(LocalDate day, String reason) {
        end(PlanState.CLOSED, day, reason);
    }

    /** Takes the plan out of force. */
    public void revoke(LocalDate day, String reason) {
        end(PlanState.REVOKED, day, reason);
    }

    private void end(PlanState next, LocalDate day, String reason) {
        mustBeInForce();
        state = next;
        endedOn = day;
        endedReason = reason;
        etag++;
    }

    /** @throws Refusal {@code plan-not-issued} for a draft, and for one that has ended */
    public void mustBeInForce() {
        if (state != PlanState.ISSUED || revisionState != RevisionState.ISSUED) {
            throw Refusal.conflict("plan-not-issued", head.label(), state, revisionState);
        }
    }

    /** Whether this is the attempt whose answer is waited for. */
    public boolean waitsFor(int answeredRevision, int answeredAttempt) {
        return pending()
                .filter(asked -> asked.revision() == answeredRevision && asked.attempt() == answeredAttempt)
                .isPresent();
    }

    public Optional<Pending> pending() {
        return revisionState == RevisionState.ISSUING
                ? Optional.of(new Pending(revision, attempt, pendingAppendix))
                : Optional.empty();
    }

    private void backToDraft(IssueRefusal because) {
        revisionState = RevisionState.DRAFT;
        pendingAppendix = null;
        refusal = because;
    }

    /** @throws Refusal {@code plan-not-draft} while it is being issued and from then on */
    public void mustBeADraft() {
        if (revisionState != RevisionState.DRAFT) {
            throw Refusal.conflict("plan-not-draft", head.label(), state, revisionState);
        }
    }

    private void mustBeIssuing() {
        if (revisionState != RevisionState.ISSUING) {
            throw new IllegalStateException("Nothing of plan " + id + " waits for an answer");
        }
    }

    /** The revision that is being drafted or issued, else the one in force. */
    public Revision open() {
        return revision(revision).orElseThrow();
    }

    public Optional<Revision> revision(int number) {
        return revisions.stream().filter(each -> each.number() == number).findFirst();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public long etag() {
        return etag;
    }

    public Head head() {
        return head;
    }

    public PlanState state() {
        return state;
    }

    public int revision() {
        return revision;
    }

    public RevisionState revisionState() {
        return revisionState;
    }

    /** Null unless the last attempt was refused. */
    public IssueRefusal refusal() {
        return refusal;
    }

    /** The office's day on which it was closed or revoked; null before. */
    public LocalDate endedOn() {
        return endedOn;
    }

    /** Whether others were ever told that it is issued: also of a draft, where a restore of the database lost that. */
    public boolean wasIssued() {
        return state != PlanState.DRAFT || issueLost;
    }

    /** Why it was closed or revoked; null before. */
    public String endedReason() {
        return endedReason;
    }
}
