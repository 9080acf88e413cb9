package vn.gov.quangtri.cchc.report.consolidation;

import jakarta.persistence.Column;
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
import vn.gov.quangtri.cchc.report.consolidation.ConsolidationState.Move;
import vn.gov.quangtri.cchc.report.paper.FrozenJson;
import vn.gov.quangtri.cchc.report.round.ReportingRound;

/** The roll-up of a round. A published one is frozen with its fingerprint; what comes later makes the next revision. */
@Entity
@Table(name = "consolidated_report")
class ConsolidatedReport {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "round_id")
    private ReportingRound round;

    @Column(name = "plan_id")
    private UUID planId;

    private int revision;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ConsolidationState state = ConsolidationState.DRAFT;

    @Column(name = "as_of")
    private LocalDate asOf;

    @Column(name = "report_count")
    private int reportCount;

    @Column(name = "owed_count")
    private int owedCount;

    @Column(name = "missing_count")
    private int missingCount;

    @Column(length = Length.LONG32)
    private String body;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "publication_lost")
    private boolean publicationLost;

    @Version
    private long version = 1;

    private long etag = 1;

    protected ConsolidatedReport() {}

    static ConsolidatedReport draft(ReportingRound round, int revision, ConsolidatedBody content) {
        ConsolidatedReport report = new ConsolidatedReport();
        report.id = Ids.next();
        report.round = round;
        report.planId = round.planId();
        report.revision = revision;
        report.take(content);
        return report;
    }

    /** Draws it up anew; a review before that no longer holds. */
    void refresh(ConsolidatedBody content) {
        move(Move.REFRESH);
        take(content);
    }

    void review() {
        move(Move.REVIEW);
    }

    /** Freezes it with its fingerprint. @param number of its paper; null where it is not known yet */
    void publish(LocalDate today, String post, String number) {
        move(Move.PUBLISH);
        sha256 = FrozenJson.sha256(body);
        publishedOn = today;
        publishedBy = post;
        documentNumber = number;
    }

    private void move(Move move) {
        state = state.after(move);
        etag++;
    }

    private void take(ConsolidatedBody content) {
        body = FrozenJson.write(content);
        asOf = content.asOf();
        reportCount = content.reported().pinned();
        owedCount = (int) content.reported().figures().owed();
        missingCount = (int) content.reported().figures().missing();
    }

    UUID id() {
        return id;
    }

    ReportingRound round() {
        return round;
    }

    int revision() {
        return revision;
    }

    ConsolidationState state() {
        return state;
    }

    LocalDate asOf() {
        return asOf;
    }

    /** How many report versions it is added up from. */
    int reportCount() {
        return reportCount;
    }

    int owedCount() {
        return owedCount;
    }

    int missingCount() {
        return missingCount;
    }

    /** The whole content as JSON, exactly what the fingerprint is of. */
    String body() {
        return body;
    }

    /** Null before publication. */
    String sha256() {
        return sha256;
    }

    /** Whether others were ever told that it is published: also of a draft, where a restore of the database lost that. */
    boolean wasPublished() {
        return state == ConsolidationState.PUBLISHED || publicationLost;
    }

    LocalDate publishedOn() {
        return publishedOn;
    }

    /** Number and symbol of its paper; null before publication, and where none was given. */
    String documentNumber() {
        return documentNumber;
    }

    String publishedBy() {
        return publishedBy;
    }

    long version() {
        return version;
    }

    long etag() {
        return etag;
    }
}
