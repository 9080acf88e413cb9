package vn.gov.quangtri.cchc.notification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Scope;

/** Lists of reminders, newest first. */
@ApplicationScoped
class ReminderQueries {

    private static final String FROM =
            " from Reminder r left join Matter m on m.id = r.matterId left join PlanCopy p on p.id = r.planId";

    private final EntityManager entities;

    ReminderQueries(EntityManager entities) {
        this.entities = entities;
    }

    /** What a list is asked for; null for all. */
    record Filter(String agency, UUID plan, LocalDate from, LocalDate to, Integer step, Reminder.State state) {}

    /** @param after day and id of the last row before; null for the beginning */
    List<ReminderRow> list(Scope scope, Filter filter, After after, int most) {
        Map<String, Object> values = new HashMap<>();
        String where = where(scope, filter, values);
        if (after != null) {
            where += " and (r.sentOn < :day or r.sentOn = :day and r.id < :id)";
            values.put("day", after.day());
            values.put("id", after.id());
        }
        return query("select r, m, p" + FROM + where + " order by r.sentOn desc, r.id desc", values, Object[].class)
                .setMaxResults(most)
                .getResultStream()
                .map(ReminderRow::of)
                .toList();
    }

    record After(LocalDate day, UUID id) {}

    long count(Scope scope, Filter filter) {
        Map<String, Object> values = new HashMap<>();
        return query("select count(r)" + FROM + where(scope, filter, values), values, Long.class)
                .getSingleResult();
    }

    private static String where(Scope scope, Filter filter, Map<String, Object> values) {
        StringBuilder where = new StringBuilder(" where 1 = 1");
        if (scope instanceof Scope.Agencies own) {
            and(where, values, "r.agency in :own", "own", own.keys());
        }
        and(where, values, "r.agency = :agency", "agency", filter.agency());
        and(where, values, "r.planId = :plan", "plan", filter.plan());
        and(where, values, "r.sentOn >= :since", "since", filter.from());
        and(where, values, "r.sentOn <= :until", "until", filter.to());
        and(where, values, "r.step = :step", "step", filter.step());
        and(where, values, "r.state = :state", "state", filter.state());
        return where.toString();
    }

    private static void and(
            StringBuilder where, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    private <T> TypedQuery<T> query(String jpql, Map<String, Object> values, Class<T> type) {
        TypedQuery<T> query = entities.createQuery(jpql, type);
        values.forEach(query::setParameter);
        return query;
    }
}
