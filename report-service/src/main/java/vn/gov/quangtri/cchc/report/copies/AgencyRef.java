package vn.gov.quangtri.cchc.report.copies;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agency as every answer shows it. */
@Schema(description = "Cơ quan, đơn vị / An agency, named as on the paper's day")
public record AgencyRef(
        @Schema(examples = "STC") String key,
        @Schema(examples = "H50.5") String officialCode,
        @Schema(examples = "Sở Tài chính") String name,
        @Schema(examples = "Sở TC") String shortName) {

    /** For an agency of which no event has come yet. */
    static AgencyRef unnamed(String key) {
        return new AgencyRef(key, null, key, key);
    }
}
