package vn.gov.quangtri.cchc.report.obligation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.report.copies.AgencyRef;
import vn.gov.quangtri.cchc.report.obligation.ObligationState.Move;
import vn.gov.quangtri.cchc.report.round.ReportingRound;

/** One agency's debt in one round: a line of the ledger, which no later change of groups rewrites. */
@Entity
@Table(name = "obligation")
public class Obligation {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "round_id")
    private ReportingRound round;

    private String agency;
    private String holder;

    @Embedded
    private Named named;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Basis basis;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Mode mode;

    @Embedded
    private Deadline deadline;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ObligationState state = ObligationState.NOT_STARTED;

    private boolean settled;

    /** Day of the submission that settled timeliness; null while none counts. */
    @Column(name = "submitted_on")
    private LocalDate submittedOn;

    @Column(name = "on_time")
    private Boolean onTime;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "return_kind")
    private ReturnKind returnKind;

    @Column(name = "correction_due_on")
    private LocalDate correctionDueOn;

    @Column(name = "waiver_reason", length = Length.LONG32)
    private String waiverReason;

    @Version
    private long version = 1;

    private long etag = 1;

    protected Obligation() {}

    public static Obligation of(ReportingRound round, Debtor debtor) {
        Obligation obligation = new Obligation();
        obligation.id = Ids.next();
        obligation.round = round;
        obligation.agency = debtor.agency().key();
        obligation.holder = debtor.agency().key();
        obligation.named = new Named(debtor);
        obligation.basis = debtor.basis();
        obligation.mode = debtor.mode();
        obligation.deadline = new Deadline(round.dueOn());
        return obligation;
    }

    /** A draft was begun. */
    public void started() {
        move(Move.START);
    }

    /** A report came. The first, or the first after one that was none, settles timeliness. @param on the day on which it came */
    public void submitted(LocalDate on) {
        move(Move.SUBMIT);
        returnKind = null;
        correctionDueOn = null;
        if (submittedOn == null) {
            submittedOn = on;
            onTime = deadline.isKeptOn(on);
        }
    }

    /** A letter came to light that had come before what was sent: its day settles whether the report was on time. */
    public void precededBy(LocalDate receivedOn) {
        move(Move.PRECEDE);
        submittedOn = receivedOn;
        onTime = deadline.isKeptOn(receivedOn);
    }

    /** It was sent back. @param correctionDue when the correction is due; null for what is no report */
    public void returned(ReturnKind kind, LocalDate correctionDue) {
        move(Move.RETURN);
        returnKind = kind;
        correctionDueOn = kind == ReturnKind.CORRECTION ? correctionDue : null;
        if (kind == ReturnKind.NOT_A_REPORT) {
            submittedOn = null;
            onTime = null;
        }
    }

    /** What was sent is found good; also after the round was closed. */
    public void accepted() {
        move(Move.ACCEPT);
    }

    /** Nothing is owed any more; an earlier submission does not count either. */
    public void waived(String reason) {
        move(Move.WAIVE);
        waiverReason = reason;
    }

    /** Another day is asked for. @param inTime not after the day in force: then nobody is urged while it waits */
    public void extensionAsked(boolean inTime) {
        move(Move.ASK_EXTENSION);
        deadline.asked(inTime);
    }

    /** The day stays; what was asked for is refused or withdrawn. */
    public void extensionEnded() {
        deadline.askedNoMore();
    }

    /** Another day is in force. A report that came on or after the decision's day is judged by it. */
    public void extended(LocalDate newDueOn, LocalDate since) {
        move(Move.EXTEND);
        deadline.moved(newDueOn, since);
        onTime = submittedOn == null ? null : (Boolean) deadline.isKeptOn(submittedOn);
    }

    /** The round is closed: nothing can be sent any more, so nothing is owed. The state stays what it was. */
    public void roundClosed() {
        settled = true;
        etag++;
    }

    private void move(Move move) {
        if (move != Move.ACCEPT) {
            round.requireOpen();
        }
        state = state.after(move);
        settled = state.settles() || round.isClosed();
        etag++;
    }

    public UUID id() {
        return id;
    }

    public ReportingRound round() {
        return round;
    }

    public String agency() {
        return agency;
    }

    public String holder() {
        return holder;
    }

    public AgencyRef agencyRef() {
        return named.ref(agency);
    }

    public String agencyKind() {
        return named.agencyKind();
    }

    public Basis basis() {
        return basis;
    }

    public Mode mode() {
        return mode;
    }

    public Deadline deadline() {
        return deadline;
    }

    public LocalDate dueOn() {
        return deadline.dueOn();
    }

    public ObligationState state() {
        return state;
    }

    public boolean settled() {
        return settled;
    }

    public LocalDate submittedOn() {
        return submittedOn;
    }

    public Boolean onTime() {
        return onTime;
    }

    public ReturnKind returnKind() {
        return returnKind;
    }

    public LocalDate correctionDueOn() {
        return correctionDueOn;
    }

    public String waiverReason() {
        return waiverReason;
    }

    public long version() {
        return version;
    }

    public long etag() {
        return etag;
    }
}
