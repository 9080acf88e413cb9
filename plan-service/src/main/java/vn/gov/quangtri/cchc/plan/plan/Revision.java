package vn.gov.quangtri.cchc.plan.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.gov.quangtri.cchc.plan.directory.PublishedDirectory;
import vn.gov.quangtri.cchc.plan.document.PlanDocument;

/** What a plan says in one revision. Once issued it never changes; it is moved by its {@link Plan} alone. */
@Entity
@Table(name = "plan_revision")
public class Revision {

    /** What a revision does to the one before. */
    public enum Kind {
        ORIGINAL,
        AMENDMENT,
        CORRIGENDUM
    }

    @EmbeddedId
    private RevisionId id;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Kind kind;

    @Convert(converter = PlanDocumentConverter.class)
    @Column(columnDefinition = "LONGTEXT")
    private PlanDocument document;

    @Convert(converter = PublishedDirectoryConverter.class)
    @Column(columnDefinition = "LONGTEXT")
    private PublishedDirectory directory;

    @Column(name = "issued_at")
    private Instant issuedAt;

    protected Revision() {}

    Revision(UUID planId, int number, Kind kind, PlanDocument document) {
        this.id = new RevisionId(planId, number);
        this.kind = kind;
        this.document = document;
    }

    void write(PlanDocument newDocument) {
        document = newDocument;
    }

    void issue(PublishedDirectory ofTheDay, Instant at) {
        directory = ofTheDay;
        issuedAt = at;
    }

    public int number() {
        return id.number();
    }

    public Kind kind() {
        return kind;
    }

    public PlanDocument document() {
        return document;
    }

    /** Null until it is issued. */
    public PublishedDirectory directory() {
        return directory;
    }

    /** Null until it is issued. */
    public Instant issuedAt() {
        return issuedAt;
    }
}
