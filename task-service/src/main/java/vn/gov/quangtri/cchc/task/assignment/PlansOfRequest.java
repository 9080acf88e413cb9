package vn.gov.quangtri.cchc.task.assignment;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.gov.quangtri.cchc.rules.standing.StandingFacts;
import vn.gov.quangtri.cchc.task.copies.Copies;
import vn.gov.quangtri.cchc.task.copies.PlanCopy;

/** Plans, each looked up once for a request: a list asks about the same few for every row. */
@RequestScoped
class PlansOfRequest {

    private final Copies copies;
    private final Map<UUID, Optional<PlanCopy>> asked = new HashMap<>();

    PlansOfRequest(Copies copies) {
        this.copies = copies;
    }

    Optional<PlanCopy> plan(UUID id) {
        return asked.computeIfAbsent(id, copies::plan);
    }

    int warningDays(UUID id) {
        return plan(id).map(plan -> plan.settings().warningDays()).orElse(StandingFacts.WARNING_DAYS);
    }
}
