package vn.gov.quangtri.cchc.plan.subplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.events.OutgoingEvent;
import vn.gov.quangtri.cchc.kit.repair.Aggregates;

/** Sub-plans, as repair needs to know them. */
@ApplicationScoped
class SubPlanAggregates implements Aggregates {

    private final SubPlanRepository subPlans;

    SubPlanAggregates(SubPlanRepository subPlans) {
        this.subPlans = subPlans;
    }

    @Override
    public Kind kind() {
        return new Kind("sub-plan", SubPlanEvent.TOPIC, "sub-plan/1", "sub_plan", "id", KeyForm.UUID, List.of("etag"));
    }

    @Override
    public List<OutgoingEvent> restated(List<String> keys) {
        return subPlans.list("id in ?1", keys.stream().map(UUID::fromString).toList()).stream()
                .map(subPlan -> SubPlanEvent.of(subPlan, kind().restated()))
                .toList();
    }
}
