package vn.gov.quangtri.cchc.report.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.report.paper.FrozenJson;
import vn.gov.quangtri.cchc.report.paper.SignedCopy;

/** What was sent, as it was sent, with its fingerprint: written once, never changed. */
@Entity
@Immutable
@Table(name = "report_version")
class ReportVersion {

    @Id
    private UUID id;

    @Column(name = "report_id")
    private UUID reportId;

    private int number;

    @Column(length = Length.LONG32)
    private String content;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Authority authority;

    @Column(name = "submitted_on")
    private LocalDate submittedOn;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    private String subject;
    private String post;

    @Column(name = "paper_number")
    private String paperNumber;

    @Column(name = "paper_date")
    private LocalDate paperDate;

    @Column(name = "file_name")
    private String fileName;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(name = "file_sha256")
    private String fileSha256;

    protected ReportVersion() {}

    ReportVersion(UUID reportId, int number, String content, Submission submission) {
        this.id = Ids.next();
        this.reportId = reportId;
        this.number = number;
        this.content = content;
        this.sha256 = FrozenJson.sha256(content);
        this.authority = submission.authority();
        this.submittedOn = submission.on();
        this.submittedAt = submission.at();
        this.subject = submission.who().subject();
        this.post = submission.who().post();
        SignedCopy paper = submission.paper();
        if (paper != null) {
            this.paperNumber = paper.number();
            this.paperDate = paper.documentDate();
            this.fileName = paper.fileName();
            this.fileSha256 = paper.sha256();
        }
    }

    UUID id() {
        return id;
    }

    UUID reportId() {
        return reportId;
    }

    int number() {
        return number;
    }

    ReportContent content() {
        return content(content);
    }

    /** Reads content as versions keep it. */
    static ReportContent content(String frozen) {
        return FrozenJson.read(frozen, ReportContent.class);
    }

    String sha256() {
        return sha256;
    }

    Authority authority() {
        return authority;
    }

    LocalDate submittedOn() {
        return submittedOn;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    String post() {
        return post;
    }

    /** The signed copy or letter that it came with; null when the head sent it without. */
    SignedCopy paper() {
        return paperNumber == null ? null : new SignedCopy(paperNumber, paperDate, fileName, fileSha256);
    }
}
