package vn.gov.quangtri.cchc.plan.succession;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.plan.persistence.TextListConverter;

/** A record of who follows whom. It is never deleted: a wrong one is undone, and stays readable as undone. */
@Entity
@Table(name = "succession")
public class Succession {

    @Id
    @Column(columnDefinition = "BINARY(16)")
    private UUID id;

    @Version
    private long version = 1;

    private long etag;

    @Column(name = "from_key")
    private String predecessor;

    @Convert(converter = TextListConverter.class)
    @Column(name = "to_keys", columnDefinition = "LONGTEXT")
    private List<String> to;

    @Column(name = "on_day")
    private LocalDate day;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SuccessionKind kind;

    @Column(name = "legal_basis")
    private String legalBasis;

    private String source;
    private boolean undone;

    protected Succession() {}

    public Succession(SuccessionDescription description) {
        id = Ids.next();
        predecessor = description.from();
        day = description.on();
        kind = description.kind();
        take(description);
    }

    /** Takes a new description of the same succession. @return whether anything changed */
    public boolean describe(SuccessionDescription description) {
        if (description.equals(description())) {
            return false;
        }
        take(description);
        return true;
    }

    private void take(SuccessionDescription description) {
        to = description.to();
        legalBasis = description.legalBasis();
        source = description.source();
        etag++;
    }

    /** Says that it did not happen. */
    public void undo() {
        if (undone) {
            throw Refusal.conflict("succession-undone", id);
        }
        undone = true;
        etag++;
    }

    public SuccessionDescription description() {
        return new SuccessionDescription(predecessor, to, day, kind, legalBasis, source);
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

    public String from() {
        return predecessor;
    }

    public List<String> to() {
        return to;
    }

    public LocalDate on() {
        return day;
    }

    public boolean undone() {
        return undone;
    }
}
