package vn.gov.quangtri.cchc.plan.subplan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sub-plans; whoever may know of the plan may know of them, and the plan is asked for first. */
@ApplicationScoped
class SubPlanRepository implements PanacheRepositoryBase<SubPlan, UUID> {

    /** One sub-plan, its row held until the transaction ends. */
    Optional<SubPlan> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<SubPlan> ofPlan(UUID planId) {
        return list("planId", planId);
    }

    boolean isEntered(UUID planId, String agency) {
        return count("planId = ?1 and agency = ?2", planId, agency) > 0;
    }
}
