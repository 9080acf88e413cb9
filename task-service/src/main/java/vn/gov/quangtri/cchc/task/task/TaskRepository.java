package vn.gov.quangtri.cchc.task.task;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.base.Scope;

/** Tasks belong to a plan, not to an agency: the province's scope is asked for, and who may see drafts is settled before. */
@ApplicationScoped
public class TaskRepository implements PanacheRepositoryBase<Task, UUID> {

    /** One that is not deleted. */
    public Optional<Task> find(Scope scope, UUID id) {
        return Optional.ofNullable(findById(id)).filter(t -> !t.deleted && isProvincial(scope));
    }

    /** A plan's tasks in their order. */
    public List<Task> ofPlan(Scope scope, UUID planId) {
        return isProvincial(scope) ? list("planId = ?1 and deleted = false order by number, id", planId) : List.of();
    }

    int count(Scope scope, UUID planId) {
        return !isProvincial(scope) ? 0 : Math.toIntExact(count("planId = ?1 and deleted = false", planId));
    }

    /** Whether some task of the plan has not had its turn in this revision. */
    public boolean isSomeUnassigned(Scope scope, UUID planId, int revision) {
        return isProvincial(scope)
                && find(
                                "planId = ?1 and deleted = false and (assignedRevision is null or assignedRevision < ?2)",
                                planId,
                                revision)
                        .firstResultOptional()
                        .isPresent();
    }

    /** The same, held until the transaction ends, as it is then. */
    public Optional<Task> hold(Scope scope, UUID id) {
        getEntityManager()
                .createNativeQuery("SELECT id FROM task WHERE id = ?1 FOR UPDATE")
                .setParameter(1, Ids.toBytes(id))
                .getResultList();
        Optional<Task> task = find(scope, id);
        task.ifPresent(this::reload);
        return task;
    }

    /** As it is in the database now, for whoever had to wait for its appendix. */
    void reload(Task task) {
        getEntityManager().refresh(task);
    }

    private static boolean isProvincial(Scope scope) {
        return !(scope instanceof Scope.Agencies);
    }
}
