package vn.gov.quangtri.cchc.report.extension;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.service.DuePosition;
import vn.gov.quangtri.cchc.rules.extension.ExtensionState;

/** Requests for extensions. Whose they are, their obligation says: an agency finds those of the reports that it owed or owes. */
@ApplicationScoped
class ExtensionRepository implements PanacheRepositoryBase<Extension, UUID> {

    private static final String SEEN =
            " from Extension e, Obligation o where o.id = e.obligationId and (:all = true or o.agency in :own or o.holder in :own)";
    private static final String OF_ROUND = SEEN + " and o.round.id = :round and (:agency is null or o.agency = :agency)"
            + " and (:state is null or e.state = :state)";

    /** One of an obligation that lies in the scope; for all others there is none. */
    Extension get(Scope scope, UUID obligationId, int number) {
        return seen("select e" + SEEN + " and e.obligationId = :obligation and e.number = :number", scope)
                .setParameter("obligation", obligationId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("extension", number));
    }

    /** An obligation's chain, the first one first, from after a number on. */
    List<Extension> chain(Scope scope, UUID obligationId, int after, int most) {
        return seen(
                        "select e" + SEEN + " and e.obligationId = :obligation and e.number > :after order by e.number",
                        scope)
                .setParameter("obligation", obligationId)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    long countOf(Scope scope, UUID obligationId) {
        return seen("select count(e)" + SEEN + " and e.obligationId = :obligation", Long.class, scope)
                .setParameter("obligation", obligationId)
                .getSingleResult();
    }

    /** Those of a round, in the order in which they were asked. @param agency key of the agency of origin; null for any */
    List<Extension> ofRound(Scope scope, UUID roundId, String agency, ExtensionState state, UUID after, int most) {
        return ofRound("select e" + OF_ROUND + " and e.id > :after order by e.id", Extension.class, scope, roundId)
                .setParameter("agency", agency)
                .setParameter("state", state)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    long countOfRound(Scope scope, UUID roundId, String agency, ExtensionState state) {
        return ofRound("select count(e)" + OF_ROUND, Long.class, scope, roundId)
                .setParameter("agency", agency)
                .setParameter("state", state)
                .getSingleResult();
    }

    private <T> TypedQuery<T> ofRound(String text, Class<T> type, Scope scope, UUID roundId) {
        return seen(text, type, scope).setParameter("round", roundId);
    }

    /** Those of open rounds which wait for an opinion or a decision: the earliest due first. */
    List<Extension> waiting(Scope.Province scope, DuePosition after, int most) {
        return seen(
                        "select e" + SEEN + " and e.state in :open and o.round.state = RoundState.OPEN"
                                + " and (e.dueOn > :due or e.dueOn = :due and e.id > :id) order by e.dueOn, e.id",
                        scope)
                .setParameter("open", ExtensionState.open())
                .setParameter("due", after.dueOn())
                .setParameter("id", after.id())
                .setMaxResults(most)
                .getResultList();
    }

    /** What is not decided yet under a plan. */
    List<Extension> openOfPlan(Scope scope, UUID planId) {
        return seen("select e" + SEEN + " and e.state in :open and o.round.planId = :plan order by e.id", scope)
                .setParameter("open", ExtensionState.open())
                .setParameter("plan", planId)
                .getResultList();
    }

    /** The one that is open for an obligation, if there is one. */
    List<Extension> openOf(Scope.Province scope, UUID obligationId) {
        return list("obligationId = ?1 and state in ?2", obligationId, ExtensionState.open());
    }

    /** Becomes the one that is open for its obligation, unless another one is. */
    boolean claim(Extension extension) {
        return getEntityManager()
                        .createNativeQuery(
                                "INSERT IGNORE INTO open_extension (obligation_id, extension_id) VALUES (?1, ?2)")
                        .setParameter(1, Ids.toBytes(extension.obligationId))
                        .setParameter(2, Ids.toBytes(extension.id))
                        .executeUpdate()
                == 1;
    }

    /** Another one may be asked. */
    void release(Extension extension) {
        getEntityManager()
                .createNativeQuery("DELETE FROM open_extension WHERE obligation_id = ?1 AND extension_id = ?2")
                .setParameter(1, Ids.toBytes(extension.obligationId))
                .setParameter(2, Ids.toBytes(extension.id))
                .executeUpdate();
    }

    private TypedQuery<Extension> seen(String text, Scope scope) {
        return seen(text, Extension.class, scope);
    }

    private <T> TypedQuery<T> seen(String text, Class<T> type, Scope scope) {
        Set<String> own = scope instanceof Scope.Agencies agencies ? agencies.keys() : Set.of();
        return getEntityManager()
                .createQuery(text, type)
                .setParameter("all", !(scope instanceof Scope.Agencies))
                .setParameter("own", own.isEmpty() ? Set.of("") : own);
    }
}
