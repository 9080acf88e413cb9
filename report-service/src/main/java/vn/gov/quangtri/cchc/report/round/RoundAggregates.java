package vn.gov.quangtri.cchc.report.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.events.OutgoingEvent;
import vn.gov.quangtri.cchc.kit.repair.Aggregates;

/** Rounds, as repair needs to know them. */
@ApplicationScoped
class RoundAggregates implements Aggregates {

    private final RoundRepository rounds;

    RoundAggregates(RoundRepository rounds) {
        this.rounds = rounds;
    }

    @Override
    public Kind kind() {
        return new Kind(
                "round", RoundEvent.TOPIC, RoundEvent.SCHEMA, "reporting_round", "id", KeyForm.UUID, List.of("etag"));
    }

    @Override
    public List<OutgoingEvent> restated(List<String> keys) {
        return rounds.list("id in ?1", keys.stream().map(UUID::fromString).toList()).stream()
                .map(round -> RoundEvent.of(round).sent("restated"))
                .toList();
    }
}
