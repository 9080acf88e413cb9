package vn.gov.quangtri.cchc.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.events.OutgoingEvent;
import vn.gov.quangtri.cchc.kit.repair.Aggregates;

/** Plans, as repair needs to know them. */
@ApplicationScoped
class PlanAggregates implements Aggregates {

    private final PlanRepository plans;

    PlanAggregates(PlanRepository plans) {
        this.plans = plans;
    }

    @Override
    public Kind kind() {
        return new Kind("plan", PlanEvent.TOPIC, "plan/1", "plan", "id", KeyForm.UUID, List.of("etag", "attempt"));
    }

    @Override
    public List<OutgoingEvent> restated(List<String> keys) {
        return plans.list("id in ?1", keys.stream().map(UUID::fromString).toList()).stream()
                .map(plan -> PlanEvent.of(plan, PlanEvent.Type.RESTATED))
                .toList();
    }
}
