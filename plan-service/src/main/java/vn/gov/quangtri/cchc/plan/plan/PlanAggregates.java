package vn.gov.quangtri.cchc.plan.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.OfficeClock;
import vn.gov.quangtri.cchc.kit.events.OutgoingEvent;
import vn.gov.quangtri.cchc.kit.repair.Aggregates;

/** Plans, as repair needs to know them. */
@ApplicationScoped
class PlanAggregates implements Aggregates {

    /** Read by those whose open work ends with it. */
    private static final String LOST = "Kế hoạch không còn trong cơ sở dữ liệu sau khi phục hồi";

    private final PlanRepository plans;
    private final OfficeClock office;

    PlanAggregates(PlanRepository plans, OfficeClock office) {
        this.plans = plans;
        this.office = office;
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

    /** A draft of which others were told that it is issued stays known as such: whoever may not read drafts has to hear that it is one. */
    @Override
    public void told(Map<String, ObjectNode> states) {
        List<UUID> issued = states.entrySet().stream()
                .filter(one -> PlanChangeSight.wasIssued(one.getValue()))
                .map(one -> UUID.fromString(one.getKey()))
                .toList();
        plans.noteLostIssues(issued);
    }

    /** What was given out under it ends as if it were revoked: it has to be drawn up and issued again, and is another plan then. */
    @Override
    public ObjectNode lost(ObjectNode last) {
        if (PlanState.ISSUED.name().equals(last.path("state").asText())) {
            last.put("state", PlanState.REVOKED.name());
            last.put("endedOn", office.today().toString());
            last.put("endedReason", LOST);
        }
        return last;
    }
}
