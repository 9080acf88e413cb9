package vn.gov.quangtri.cchc.report.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.report.obligation.Obligation;
import vn.gov.quangtri.cchc.report.obligation.ReturnKind;
import vn.gov.quangtri.cchc.report.paper.FrozenJson;
import vn.gov.quangtri.cchc.report.submission.ReportState.Move;

/** One agency's answer in one round. What is sent is frozen as a version; the content here is the one that is worked on. */
@Entity
@Table(name = "agency_report")
class AgencyReport {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "obligation_id")
    private Obligation obligation;

    private String agency;
    private String holder;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ReportState state = ReportState.DRAFT;

    @Column(length = Length.LONG32)
    private String content;

    /** What {@link #content} says, once somebody asked. */
    @Transient
    private ReportContent said;

    /** The version that was made of it since it was read. */
    @Transient
    private ReportVersion sentNow;

    @Column(name = "current_version")
    private int currentVersion;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "return_kind")
    private ReturnKind returnKind;

    @Column(name = "return_reason", length = Length.LONG32)
    private String returnReason;

    @Version
    private long version = 1;

    private long etag = 1;

    protected AgencyReport() {}

    static AgencyReport start(Obligation obligation, ReportContent content) {
        AgencyReport report = new AgencyReport();
        report.id = Ids.next();
        report.obligation = obligation;
        report.agency = obligation.agency();
        report.holder = obligation.holder();
        report.say(content);
        return report;
    }

    /** Changes the draft, or what was returned. */
    void edit(ReportContent changed) {
        move(Move.EDIT);
        say(changed);
    }

    /** Whether it can be sent now; a submission does the same check. @throws vn.gov.quangtri.cchc.kit.base.Refusal */
    void requireOpen() {
        obligation.round().requireOpen();
        state.after(Move.SUBMIT);
    }

    /** Sends this content: it becomes the next version. The obligation is told by the use case. */
    ReportVersion submit(ReportContent sent, Submission submission) {
        obligation.round().requireOpen();
        move(Move.SUBMIT);
        return freeze(sent, submission);
    }

    /** Keys in the figures of a report that came by letter: the next version, of the same day. */
    ReportVersion complete(ReportContent keyed, Submission letter) {
        move(Move.COMPLETE);
        return freeze(keyed, letter);
    }

    void returned(ReturnKind kind, String reason) {
        move(Move.RETURN);
        returnKind = kind;
        returnReason = reason;
    }

    /**
     * The current version is found good, and frozen with all that belongs to it: so a letter's figures come first.
     *
     * @throws Refusal {@code figures-missing} while there are none
     */
    void accept() {
        requireAcceptable();
        move(Move.ACCEPT);
    }

    /** Whether it can be accepted now; an acceptance does the same check. */
    void requireAcceptable() {
        state.after(Move.ACCEPT);
        if (content().isEmpty()) {
            throw Refusal.conflict("figures-missing");
        }
    }

    private void move(Move move) {
        state = state.after(move);
        etag++;
    }

    private void say(ReportContent changed) {
        content = FrozenJson.write(changed);
        said = null;
    }

    private ReportVersion freeze(ReportContent sent, Submission submission) {
        say(sent);
        returnKind = null;
        returnReason = null;
        currentVersion++;
        sentNow = new ReportVersion(id, currentVersion, content, submission);
        return sentNow;
    }

    UUID id() {
        return id;
    }

    Obligation obligation() {
        return obligation;
    }

    String agency() {
        return agency;
    }

    String holder() {
        return holder;
    }

    ReportState state() {
        return state;
    }

    ReportContent content() {
        if (said == null) {
            said = FrozenJson.read(content, ReportContent.class);
        }
        return said;
    }

    /** Number of the version that was sent last, 0 before the first. */
    int currentVersion() {
        return currentVersion;
    }

    /** The version that was made of it since it was read, if one was. */
    Optional<ReportVersion> sentNow() {
        return Optional.ofNullable(sentNow);
    }

    /** What was wrong, while it is returned. */
    ReturnKind returnKind() {
        return returnKind;
    }

    String returnReason() {
        return returnReason;
    }

    long version() {
        return version;
    }

    long etag() {
        return etag;
    }
}
