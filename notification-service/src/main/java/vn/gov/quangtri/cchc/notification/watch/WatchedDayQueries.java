package vn.gov.quangtri.cchc.notification.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Scope;

/** Lists of watched days. */
@ApplicationScoped
class WatchedDayQueries {

    private static final String FROM =
            " from WatchedDay w join Matter m on m.id = w.matterId left join PlanCopy p on p.id = w.planId";

    private final EntityManager entities;

    WatchedDayQueries(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What a list is asked for; null and empty for all.
     *
     * @param agency holder of the work
     * @param watched whether something may still be sent
     */
    record Filter(UUID plan, String agency, Boolean watched) {}

    /** @param after due day and id of the last row before; null for the beginning */
    record After(LocalDate dueOn, UUID id) {}

    List<WatchedDayRow> list(Scope scope, Filter filter, After after, int most) {
        Map<String, Object> values = new HashMap<>();
        String where = where(scope, filter, values);
        if (after != null) {
            where += " and (w.dueOn > :dueOn or w.dueOn = :dueOn and w.id > :id)";
            values.put("dueOn", after.dueOn());
            values.put("id", after.id());
        }
        return query("select w, m, p" + FROM + where + " order by w.dueOn, w.id", values, Object[].class)
                .setMaxResults(most)
                .getResultStream()
                .map(WatchedDayRow::of)
                .toList();
    }

    long count(Scope scope, Filter filter) {
        Map<String, Object> values = new HashMap<>();
        String where = where(scope, filter, values);
        return query("select count(w)" + FROM + where, values, Long.class).getSingleResult();
    }

    private static String where(Scope scope, Filter filter, Map<String, Object> values) {
        StringBuilder where = new StringBuilder(" where 1 = 1");
        if (scope instanceof Scope.Agencies own) {
            where.append(" and w.holder in :own");
            values.put("own", own.keys());
        }
        if (filter.plan() != null) {
            where.append(" and w.planId = :plan");
            values.put("plan", filter.plan());
        }
        if (filter.agency() != null) {
            where.append(" and w.holder = :agency");
            values.put("agency", filter.agency());
        }
        if (filter.watched() != null) {
            where.append(filter.watched() ? " and w.stopReason is null" : " and w.stopReason is not null");
        }
        return where.toString();
    }

    private <T> TypedQuery<T> query(String jpql, Map<String, Object> values, Class<T> type) {
        TypedQuery<T> query = entities.createQuery(jpql, type);
        values.forEach(query::setParameter);
        return query;
    }
}
