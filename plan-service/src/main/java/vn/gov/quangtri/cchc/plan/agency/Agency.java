package vn.gov.quangtri.cchc.plan.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.gov.quangtri.cchc.plan.persistence.TextListConverter;

/** A body that plans name: under a short key of its own, which never changes, from one day to another. */
@Entity
@Table(name = "agency")
public class Agency {

    @Id
    @Column(name = "agency_key")
    private String key;

    @Version
    private long version = 1;

    private long etag;

    @Column(name = "official_code")
    private String officialCode;

    private String name;

    @Column(name = "short_name")
    private String shortName;

    @Convert(converter = TextListConverter.class)
    @Column(columnDefinition = "LONGTEXT")
    private List<String> aliases;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AgencyKind kind;

    @Column(name = "parent_key")
    private String parent;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    private String source;
    private String folded;

    protected Agency() {}

    public Agency(String key, AgencyDescription description) {
        this.key = key;
        take(description);
    }

    /** Takes a new description. @return whether anything changed */
    public boolean describe(AgencyDescription description) {
        if (description.equals(description())) {
            return false;
        }
        take(description);
        return true;
    }

    /** One under the same key was lost: its numbers go on. Before it is kept. @param lost the version that was told last, 0 for none */
    void goOnFrom(long lost) {
        version += lost;
        etag += lost;
    }

    private void take(AgencyDescription description) {
        officialCode = description.officialCode();
        name = description.name();
        shortName = description.shortName();
        aliases = description.aliases();
        kind = description.kind();
        parent = description.parent();
        validFrom = description.validFrom();
        validTo = description.validTo();
        source = description.source();
        folded = description.folded(key);
        etag++;
    }

    public AgencyDescription description() {
        return new AgencyDescription(officialCode, name, shortName, aliases, kind, parent, validFrom, validTo, source);
    }

    /** Whether it exists on this day; both bounds are days on which it does. */
    public boolean aliveOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    public String key() {
        return key;
    }

    public long version() {
        return version;
    }

    public long etag() {
        return etag;
    }

    public String name() {
        return name;
    }

    public LocalDate validTo() {
        return validTo;
    }
}
