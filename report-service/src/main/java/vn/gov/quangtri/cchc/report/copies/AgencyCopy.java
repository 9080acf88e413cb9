package vn.gov.quangtri.cchc.report.copies;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "agency_copy")
class AgencyCopy {

    @Id
    @Column(name = "agency_key")
    private String key;

    @Column(name = "official_code")
    private String officialCode;

    private String name;

    @Column(name = "short_name")
    private String shortName;

    private String kind;

    protected AgencyCopy() {}

    AgencyRef ref() {
        return new AgencyRef(key, officialCode, name, shortName);
    }

    String key() {
        return key;
    }
}
