package vn.gov.quangtri.cchc.task.extension;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.service.DuePosition;
import vn.gov.quangtri.cchc.rules.extension.ExtensionState;
import vn.gov.quangtri.cchc.task.store.Columns;

/**
 * Requests for extensions. Whose they are, their assignments say: an agency finds those that speak for one that it had or has, also where
 * the first of joint leads asked.
 */
@ApplicationScoped
class ExtensionRepository implements PanacheRepositoryBase<Extension, UUID> {

    private static final String SEEN =
            " from Extension e, Assignment a where a.id = e.assignmentId and (:plan is null or e.planId = :plan)"
                    + " and (:state is null or e.state = :state)";

    private static final String OF_PARTS =
            " and (%1$s or exists (select 1 from e.others o, Assignment a2 where a2.id = o and (%2$s)))";

    private static final String OWN =
            OF_PARTS.formatted("a.agency in :own or a.holder in :own", "a2.agency in :own or a2.holder in :own");

    private static final String OF_AGENCY = OF_PARTS.formatted("a.agency = :agency", "a2.agency = :agency");

    /** One that lies in the scope; for all others there is none. */
    Extension get(Scope scope, UUID id) {
        return seen("select e", " and e.id = :id", Extension.class, scope, ExtensionFilter.ANY)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("extension", id));
    }

    /** The next ones in the order in which they were asked. */
    List<Extension> page(Scope scope, ExtensionFilter filter, UUID after, int most) {
        return seen("select e", " and e.id > :after order by e.id", Extension.class, scope, filter)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    long count(Scope scope, ExtensionFilter filter) {
        return seen("select count(e)", "", Long.class, scope, filter).getSingleResult();
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
     * The highest number in the chains of one day of these assignments; 0 where nothing was asked.
     *
     * @param occurrence the original due day of one of several; null for the assignments' own, whose original one may have been corrected
     */
    int highestNumber(Scope.Province scope, Set<UUID> assignments, LocalDate occurrence) {
        String ofDay = " in :parts and (:day is null or e.originalDueOn = :day)";
        return Stream.of(
                        "select max(e.number) from Extension e where e.assignmentId" + ofDay,
                        "select max(e.number) from Extension e join e.others o where o" + ofDay)
                .map(text -> getEntityManager()
                        .createQuery(text, Integer.class)
                        .setParameter("parts", assignments)
                        .setParameter("day", occurrence)
                        .getSingleResult())
                .filter(Objects::nonNull)
                .reduce(0, Math::max);
    }

    /** The requests that speak for an assignment. */
    private Set<UUID> chain(UUID assignmentId) {
        Set<UUID> ids = new HashSet<>();
        for (String text : List.of(
                "select e.id from Extension e where e.assignmentId = ?1",
                "select e.id from Extension e join e.others o where o = ?1")) {
            ids.addAll(getEntityManager()
                    .createQuery(text, UUID.class)
                    .setParameter(1, assignmentId)
                    .getResultList());
        }
        return ids;
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

    private <T> TypedQuery<T> seen(String select, String end, Class<T> type, Scope scope, ExtensionFilter filter) {
        Map<String, Object> given = new HashMap<>();
        StringBuilder text = new StringBuilder(select + SEEN);
        if (scope instanceof Scope.Agencies agencies) {
            text.append(OWN);
            given.put("own", agencies.keys().isEmpty() ? Set.of("") : agencies.keys());
        }
        if (filter.agency() != null) {
            text.append(OF_AGENCY);
            given.put("agency", filter.agency());
        }
        if (filter.assignment() != null) {
            text.append(" and e.id in :chain");
            given.put("chain", chain(filter.assignment()));
        }
        if (filter.occurrence() != null) {
            text.append(" and e.originalDueOn = :occurrence and a.occurrences is not null");
            given.put("occurrence", filter.occurrence());
        }
        TypedQuery<T> query = getEntityManager()
                .createQuery(text + end, type)
                .setParameter("plan", filter.plan())
                .setParameter("state", filter.state());
        given.forEach(query::setParameter);
        return query;
    }
}
