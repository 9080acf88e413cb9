package vn.gov.quangtri.cchc.report.obligation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import vn.gov.quangtri.cchc.report.copies.AgencyRef;

/** What an agency was called, and of which kind it was, on its paper's day. */
@Embeddable
class Named {

    @Column(name = "official_code")
    private String officialCode;

    private String name;

    @Column(name = "short_name")
    private String shortName;

    @Column(name = "agency_kind")
    private String agencyKind;

    protected Named() {}

    Named(Debtor debtor) {
        officialCode = debtor.agency().officialCode();
        name = debtor.agency().name();
        shortName = debtor.agency().shortName();
        agencyKind = debtor.kind();
    }

    AgencyRef ref(String agency) {
        return new AgencyRef(agency, officialCode, name, shortName);
    }

    String agencyKind() {
        return agencyKind;
    }
}
