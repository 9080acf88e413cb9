package vn.gov.quangtri.cchc.plan.agency;

import java.time.LocalDate;
import java.util.List;
import vn.gov.quangtri.cchc.kit.events.OutgoingEvent;

/** What other services hear of an agency: schema {@code agency/1}. */
public record AgencyEvent(
        String key,
        long version,
        boolean deleted,
        String officialCode,
        String name,
        String shortName,
        List<String> aliases,
        AgencyKind kind,
        String parent,
        LocalDate validFrom,
        LocalDate validTo) {

    public static final String TOPIC = "cchc.agencies";

    /** Made after the row was written, so that the version is the row's. */
    public static OutgoingEvent of(Agency agency, String type) {
        AgencyDescription is = agency.description();
        return new OutgoingEvent(
                TOPIC,
                agency.key(),
                type,
                "agency/1",
                agency.version(),
                false,
                new AgencyEvent(
                        agency.key(),
                        agency.version(),
                        false,
                        is.officialCode(),
                        is.name(),
                        is.shortName(),
                        is.aliases(),
                        is.kind(),
                        is.parent(),
                        is.validFrom(),
                        is.validTo()));
    }
}
