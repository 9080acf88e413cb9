package vn.gov.quangtri.cchc.task.extension;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.service.DuePosition;
import vn.gov.quangtri.cchc.rules.extension.ExtensionState;
import vn.gov.quangtri.cchc.task.store.Columns;

/** Requests for extensions. Whose they are, their assignment says: an agency finds those of the assignments that it had or has. */
@ApplicationScoped
class ExtensionRepository implements PanacheRepositoryBase<Extension, UUID> {

    private static final String SEEN =
            " from Extension e, Assignment a where a.id = e.assignmentId and (:all = true or a.agency in :own or a.holder in :own)"
                    + " and (:plan is null or e.planId = :plan) and (:assignment is null or e.assignmentId = :assignment)"
                    + " and (:agency is null or a.agency = :agency) and (:state is null or e.state = :state)";

    private static final ExtensionFilter ANY = new ExtensionFilter(null, null, null, null);

    /** One that lies in the scope; for all others there is none. */
    Extension get(Scope scope, UUID id) {
        return seen("select e" + SEEN + " and e.id = :id", Extension.class, scope, ANY)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("extension", id));
    }

    /** The next ones in the order in which they were asked. */
    List<Extension> page(Scope scope, ExtensionFilter filter, UUID after, int most) {
        return seen("select e" + SEEN + " and e.id > :after order by e.id", Extension.class, scope, filter)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    long count(Scope scope, ExtensionFilter filter) {
        return seen("select count(e)" + SEEN, Long.class, scope, filter).getSingleResult();
    }

    /** Those of plans that are not ended which wait for an opinion or a decision: the earliest due first. */
    List<Extension> waiting(Scope.Province scope, DuePosition after, int most) {
        return getEntityManager()
                .createQuery(
                        "from Extension e where e.state in :open"
                                + " and not exists (select p.planId from Appendix p where p.planId = e.planId and p.endedOn is not null)"
                                + " and (e.dueOn > :due or e.dueOn = :due and e.id > :id) order by e.dueOn, e.id",
                        Extension.class)
                .setParameter("open", ExtensionState.open())
                .setParameter("due", after.dueOn())
                .setParameter("id", after.id())
                .setMaxResults(most)
                .getResultList();
    }

    /** Assignments of a plan for which something is not decided yet. */
    List<UUID> assignmentsWithOpen(Scope.Province scope, UUID planId) {
        return getEntityManager()
                .createQuery(
                        "select distinct e.assignmentId from Extension e where e.planId = ?1 and e.state in ?2 order by e.assignmentId",
                        UUID.class)
                .setParameter(1, planId)
                .setParameter(2, ExtensionState.open())
                .getResultList();
    }

    /**
     * How many one of an assignment's days has had.
     *
     * @param occurrence the original due day of one of several; null for the assignment's own, whose original one may have been corrected
     */
    int countOf(Scope.Province scope, UUID assignmentId, LocalDate occurrence) {
        return Math.toIntExact(
                occurrence == null
                        ? count("assignmentId", assignmentId)
                        : count("assignmentId = ?1 and originalDueOn = ?2", assignmentId, occurrence));
    }

    /** Becomes the one that is open for its day, unless another one is. */
    boolean claim(Extension extension) {
        return getEntityManager()
                        .createNativeQuery(
                                "INSERT IGNORE INTO open_extension (assignment_id, day, extension_id) VALUES (?1, ?2, ?3)")
                        .setParameter(1, Ids.toBytes(extension.assignmentId))
                        .setParameter(2, Columns.dayParameter(extension.originalDueOn))
                        .setParameter(3, Ids.toBytes(extension.id))
                        .executeUpdate()
                == 1;
    }

    /** Those that are open for an assignment: one at most for each of its days. */
    List<Extension> openOf(Scope.Province scope, UUID assignmentId) {
        return list("assignmentId = ?1 and state in ?2", assignmentId, ExtensionState.open());
    }

    /** Those that are open for any of these assignments. */
    List<Extension> openOf(Scope.Province scope, Collection<UUID> assignmentIds) {
        return list("assignmentId in ?1 and state in ?2", assignmentIds, ExtensionState.open());
    }

    /** Another one may be asked. */
    void release(Extension extension) {
        getEntityManager()
                .createNativeQuery(
                        "DELETE FROM open_extension WHERE assignment_id = ?1 AND day = ?2 AND extension_id = ?3")
                .setParameter(1, Ids.toBytes(extension.assignmentId))
                .setParameter(2, Columns.dayParameter(extension.originalDueOn))
                .setParameter(3, Ids.toBytes(extension.id))
                .executeUpdate();
    }

    private <T> TypedQuery<T> seen(String text, Class<T> type, Scope scope, ExtensionFilter filter) {
        Set<String> own = scope instanceof Scope.Agencies agencies ? agencies.keys() : Set.of();
        return getEntityManager()
                .createQuery(text, type)
                .setParameter("all", !(scope instanceof Scope.Agencies))
                .setParameter("own", own.isEmpty() ? Set.of("") : own)
                .setParameter("plan", filter.plan())
                .setParameter("assignment", filter.assignment())
                .setParameter("agency", filter.agency())
                .setParameter("state", filter.state());
    }
}
