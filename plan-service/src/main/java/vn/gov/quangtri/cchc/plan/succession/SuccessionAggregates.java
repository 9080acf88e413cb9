package vn.gov.quangtri.cchc.plan.succession;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.events.OutgoingEvent;
import vn.gov.quangtri.cchc.kit.repair.Aggregates;

/** Successions, as repair needs to know them. */
@ApplicationScoped
class SuccessionAggregates implements Aggregates {

    private final SuccessionRepository successions;

    SuccessionAggregates(SuccessionRepository successions) {
        this.successions = successions;
    }

    @Override
    public Kind kind() {
        return new Kind(
                "succession", SuccessionEvent.TOPIC, "succession/1", "succession", "id", KeyForm.UUID, List.of("etag"));
    }

    @Override
    public List<OutgoingEvent> restated(List<String> keys) {
        return successions.list("id in ?1", keys.stream().map(UUID::fromString).toList()).stream()
                .map(succession -> SuccessionEvent.of(succession, kind().restated()))
                .toList();
    }
}
