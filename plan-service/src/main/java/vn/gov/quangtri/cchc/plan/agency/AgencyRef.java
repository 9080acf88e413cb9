package vn.gov.quangtri.cchc.plan.agency;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agency as it stands within other answers. */
public record AgencyRef(
        @Schema(examples = "STC") String key,
        String officialCode,
        @Schema(examples = "Sở Tài chính") String name,
        @Schema(examples = "Sở TC") String shortName) {

    public static AgencyRef of(Agency agency) {
        AgencyDescription is = agency.description();
        return new AgencyRef(agency.key(), is.officialCode(), is.name(), is.shortName());
    }
}
