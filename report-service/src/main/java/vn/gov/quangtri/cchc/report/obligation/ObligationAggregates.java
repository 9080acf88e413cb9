package vn.gov.quangtri.cchc.report.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.events.OutgoingEvent;
import vn.gov.quangtri.cchc.kit.repair.Aggregates;

/** Obligations, as repair needs to know them. */
@ApplicationScoped
class ObligationAggregates implements Aggregates {

    private final ObligationRepository obligations;

    ObligationAggregates(ObligationRepository obligations) {
        this.obligations = obligations;
    }

    @Override
    public Kind kind() {
        return new Kind(
                "obligation",
                ObligationEvent.TOPIC,
                ObligationEvent.SCHEMA,
                "obligation",
                "id",
                KeyForm.UUID,
                List.of("etag"));
    }

    @Override
    public List<OutgoingEvent> restated(List<String> keys) {
        return obligations.list("id in ?1", keys.stream().map(UUID::fromString).toList()).stream()
                .map(obligation -> ObligationEvent.of(obligation).sent("restated"))
                .toList();
    }
}
