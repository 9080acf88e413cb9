package vn.gov.quangtri.cchc.plan.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.gov.quangtri.cchc.kit.events.OutgoingEvent;
import vn.gov.quangtri.cchc.kit.repair.Aggregates;

/** Agencies, as repair needs to know them. */
@ApplicationScoped
class AgencyAggregates implements Aggregates {

    private final AgencyRepository agencies;

    AgencyAggregates(AgencyRepository agencies) {
        this.agencies = agencies;
    }

    @Override
    public Kind kind() {
        return new Kind("agency", AgencyEvent.TOPIC, "agency/1", "agency", "agency_key", KeyForm.TEXT, List.of("etag"));
    }

    @Override
    public List<OutgoingEvent> restated(List<String> keys) {
        return agencies.among(keys).stream()
                .map(agency -> AgencyEvent.of(agency, kind().restated()))
                .toList();
    }
}
