package vn.gov.quangtri.cchc.plan.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Lists successions, in order of their ids, which is the order in which they were recorded. */
@ApplicationScoped
class SuccessionQueries {

    private static final String ROW = "select new vn.gov.quangtri.cchc.plan.succession.SuccessionEvent(s.id, s.version,"
            + " s.predecessor, s.to, s.day, s.kind, s.legalBasis, s.source, s.undone) from Succession s where ";

    private final EntityManager entities;

    SuccessionQueries(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Succession> find(UUID id) {
        return Optional.ofNullable(entities.find(Succession.class, id));
    }

    /** @param after id of the last row seen; null on the first page */
    List<SuccessionEvent> list(SuccessionFilter filter, UUID after, int limit) {
        Map<String, Object> values = new LinkedHashMap<>();
        String where = where(filter, values);
        if (after != null) {
            where += " and s.id > :after";
            values.put("after", after);
        }
        TypedQuery<SuccessionEvent> query = entities.createQuery(ROW + where + " order by s.id", SuccessionEvent.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }

    long count(SuccessionFilter filter) {
        Map<String, Object> values = new LinkedHashMap<>();
        TypedQuery<Long> query =
                entities.createQuery("select count(s) from Succession s where " + where(filter, values), Long.class);
        values.forEach(query::setParameter);
        return query.getSingleResult();
    }

    private static String where(SuccessionFilter filter, Map<String, Object> values) {
        String where = "1 = 1";
        if (filter.agency != null) {
            where += " and s.predecessor = :agency";
            values.put("agency", filter.agency);
        }
        if (filter.on != null) {
            where += " and s.day <= :day and s.undone = false";
            values.put("day", filter.on);
        }
        return where;
    }
}
