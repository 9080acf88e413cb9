package vn.gov.quangtri.cchc.notification.copies;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** An agency as plan-service last published it. */
@Entity
@Immutable
@Table(name = "agency_copy")
public class AgencyCopy {

    /** Mass organisations are asked, not ordered (domain.md, "Reporting"). */
    private static final String MASS_ORGANISATION = "MASS_ORGANISATION";

    @Id
    private String agencyKey;

    private long version;
    private boolean deleted;
    private String officialCode;
    private String name;
    private String shortName;
    private String kind;
    private LocalDate validFrom;
    private LocalDate validTo;

    protected AgencyCopy() {}

    /** Whether the agency is no more on this day; its last day is still its own. */
    public boolean hasEndedOn(LocalDate day) {
        return deleted || validTo != null && day.isAfter(validTo);
    }

    /** Whether it is asked for things rather than ordered to do them. */
    public boolean isAsked() {
        return MASS_ORGANISATION.equals(kind);
    }

    public String key() {
        return agencyKey;
    }

    public String name() {
        return name;
    }

    String officialCode() {
        return officialCode;
    }

    String shortName() {
        return shortName;
    }
}
