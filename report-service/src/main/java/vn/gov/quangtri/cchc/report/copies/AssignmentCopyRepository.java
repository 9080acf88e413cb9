package vn.gov.quangtri.cchc.report.copies;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Scope;

/** Assignments of all agencies: their states are no secret, so a scope is asked for only where one's own are meant. */
@ApplicationScoped
public class AssignmentCopyRepository implements PanacheRepositoryBase<AssignmentCopy, UUID> {

    private final EntityManager database;

    AssignmentCopyRepository(EntityManager database) {
        this.database = database;
    }

    public Optional<AssignmentCopy> find(UUID id, Scope scope) {
        return find("id = ?1 and deleted = false", id)
                .firstResultOptional()
                .filter(a -> scope.covers(a.holder()) || scope.covers(a.agency()));
    }

    /** How many tasks of the plan this agency leads; those left out that were cancelled, or that recurred before the plan's issue alone. */
    public long leads(UUID planId, String holder) {
        return count(
                "planId = ?1 and holder = ?2 and role = 'LEAD' and deleted = false and state <> 'CANCELLED'"
                        + " and (coalesce(deadlineKind, '') <> 'RECURRING' or dueOn is not null or occurrences is not null)",
                planId,
                holder);
    }

    /** Every assignment of the plan, by task and agency. */
    public List<AssignmentCopy> ofPlan(UUID planId) {
        return list("planId = ?1 and deleted = false order by taskNumber, role desc, agency", planId);
    }

    public List<TaskCopy> tasksOf(UUID planId) {
        return database.createQuery(
                        "from TaskCopy where planId = :plan and deleted = false order by number", TaskCopy.class)
                .setParameter("plan", planId)
                .getResultList();
    }
}
