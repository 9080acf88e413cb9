package vn.gov.quangtri.cchc.plan.agency;

import java.time.LocalDate;
import java.util.List;

/** An agency as it is answered. */
public record AgencyResponse(
        String key,
        String officialCode,
        String name,
        String shortName,
        List<String> aliases,
        AgencyKind kind,
        String parent,
        LocalDate validFrom,
        LocalDate validTo,
        String source) {

    static AgencyResponse of(Agency agency) {
        AgencyDescription is = agency.description();
        return new AgencyResponse(
                agency.key(),
                is.officialCode(),
                is.name(),
                is.shortName(),
                is.aliases(),
                is.kind(),
                is.parent(),
                is.validFrom(),
                is.validTo(),
                is.source());
    }
}
