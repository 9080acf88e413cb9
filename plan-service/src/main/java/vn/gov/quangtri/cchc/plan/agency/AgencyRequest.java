package vn.gov.quangtri.cchc.plan.agency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agency as it is sent: alone or in a load. */
public record AgencyRequest(
        @Size(max = 40)
        @Schema(description = "Short key, never changed; may be left out where the address says it", examples = "STC")
        String key,

        @Size(max = 35) @Schema(description = "Identification code of Decision 20/2020/QĐ-TTg", examples = "H50.08")
        String officialCode,

        @NotBlank @Size(max = 300) @Schema(examples = "Sở Tài chính")
        String name,

        @Size(max = 120) @Schema(examples = "Sở TC") String shortName,
        @Size(max = 50) List<@NotBlank @Size(max = 300) String> aliases,
        @NotNull AgencyKind kind,

        @Size(max = 40) @Schema(description = "Key of the agency it belongs to")
        String parent,

        @Schema(description = "First day it exists; empty is open")
        LocalDate validFrom,

        @Schema(description = "Last day it exists; empty is open", examples = "2025-02-28")
        LocalDate validTo,

        @Size(max = 300) @Schema(description = "Where this is known from")
        String source) {

    public AgencyDescription description() {
        return new AgencyDescription(officialCode, name, shortName, aliases, kind, parent, validFrom, validTo, source);
    }
}
