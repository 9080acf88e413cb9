package vn.gov.quangtri.cchc.task.task;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.base.Scope;

/** Tasks belong to a plan, not to an agency: the province's scope is asked for, and who may see drafts is settled before. */
@ApplicationScoped
public class TaskRepository implements PanacheRepositoryBase<Task, UUID> {

    /** Ids of one statement. */
    private static final int IDS = 500;

    /** By number; where two are equal by id, as the database compares ids. */
    private static final Comparator<Task> IN_ORDER = Comparator.<Task>comparingInt(task -> task.number)
            .thenComparing(task -> task.id.getMostSignificantBits(), Long::compareUnsigned)
            .thenComparing(task -> task.id.getLeastSignificantBits(), Long::compareUnsigned);

    /** One that is not deleted. */
    public Optional<Task> find(Scope scope, UUID id) {
        return Optional.ofNullable(findById(id)).filter(t -> !t.deleted && isProvincial(scope));
    }

    /** The same, taken out of its appendix or not: what happened to it stays. */
    Optional<Task> findEvenDeleted(Scope scope, UUID id) {
        return Optional.ofNullable(findById(id)).filter(t -> isProvincial(scope));
    }

    /** A plan's tasks in their order. */
    public List<Task> ofPlan(Scope scope, UUID planId) {
        // Put in order here: the database would write all texts of thousands of rows aside to sort them.
        return isProvincial(scope)
                ? list("planId = ?1 and deleted = false", planId).stream()
                        .sorted(IN_ORDER)
                        .toList()
                : List.of();
    }

    /** Some tasks by their ids, in their order. */
    List<Task> all(Scope scope, List<UUID> ids) {
        List<Task> all = new ArrayList<>();
        for (int from = 0; isProvincial(scope) && from < ids.size(); from += IDS) {
            all.addAll(list("id in ?1", ids.subList(from, Math.min(from + IDS, ids.size()))));
        }
        all.sort(IN_ORDER);
        return all;
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

    /**
     * Writes what changed, which settles the versions, and lets go of all: Hibernate would compare each of thousands of tasks with what
     * it was, before every further statement.
     *
     * @param others that were read with them
     */
    void write(Collection<Task> changed, Collection<Task> others) {
        flush();
        changed.forEach(getEntityManager()::detach);
        others.forEach(getEntityManager()::detach);
    }

    /** As it is in the database now, for whoever had to wait for its appendix. */
    void reload(Task task) {
        getEntityManager().refresh(task);
    }

    private static boolean isProvincial(Scope scope) {
        return !(scope instanceof Scope.Agencies);
    }
}
