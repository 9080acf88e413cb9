package vn.gov.quangtri.cchc.plan.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Scope;

/** Plans for writing. */
@ApplicationScoped
public class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {

    /** One plan, its row held until the transaction ends. @throws Refusal {@code not-found} also for a draft outside the scope */
    public Plan lock(UUID id, Scope scope) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(plan -> isVisible(plan, scope))
                .orElseThrow(() -> Refusal.notFound("plan", id));
    }

    public Optional<Plan> find(UUID id, Scope scope) {
        return findByIdOptional(id).filter(plan -> isVisible(plan, scope));
    }

    /** The plan with its row held, if there is one; for what follows from events, which may come for plans of before. */
    public Optional<Plan> waiting(UUID id, Scope scope) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(plan -> isVisible(plan, scope));
    }

    /** Plans whose open revision is a draft, the oldest first. @param after id of the last one seen */
    public List<Plan> drafts(UUID after, int limit, Scope scope) {
        return PlanSight.drafts(scope)
                ? find("revisionState = ?1 and id > ?2 order by id", RevisionState.DRAFT, after)
                        .page(0, limit)
                        .list()
                : List.of();
    }

    /** Notes of those that are drafts that they were issued once, as others have been told. */
    void noteLostIssues(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            update("issueLost = true where id in ?1 and state = ?2", ids, PlanState.DRAFT);
        }
    }

    private static boolean isVisible(Plan plan, Scope scope) {
        return PlanSight.drafts(scope) || plan.state() != PlanState.DRAFT;
    }
}
