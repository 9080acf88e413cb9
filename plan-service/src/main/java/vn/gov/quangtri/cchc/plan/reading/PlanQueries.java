package vn.gov.quangtri.cchc.plan.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.plan.plan.PlanSight;
import vn.gov.quangtri.cchc.rules.text.Folding;

/** Lists plans, the youngest first. */
@ApplicationScoped
class PlanQueries {

    private static final String ROW = "select new vn.gov.quangtri.cchc.plan.reading.PlanSummary(p.id, p.head.year,"
            + " p.head.number, p.head.numberStandIn, p.head.issuedOn, p.head.issuedOnStandIn, p.head.issuer,"
            + " p.head.title, p.head.sample, p.state, p.revision, p.revisionState) ";

    private final EntityManager entities;

    PlanQueries(EntityManager entities) {
        this.entities = entities;
    }

    /** @param after id of the last row seen; null on the first page */
    List<PlanSummary> list(Scope scope, PlanFilter filter, UUID after, int limit) {
        Map<String, Object> values = new LinkedHashMap<>();
        String where = where(scope, filter, values);
        if (after != null) {
            where += " and p.id < :after";
            values.put("after", after);
        }
        TypedQuery<PlanSummary> query =
                entities.createQuery(ROW + "from Plan p where " + where + " order by p.id desc", PlanSummary.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }

    long count(Scope scope, PlanFilter filter) {
        Map<String, Object> values = new LinkedHashMap<>();
        TypedQuery<Long> query =
                entities.createQuery("select count(p) from Plan p where " + where(scope, filter, values), Long.class);
        values.forEach(query::setParameter);
        return query.getSingleResult();
    }

    private static String where(Scope scope, PlanFilter filter, Map<String, Object> values) {
        StringBuilder where = new StringBuilder(PlanSight.drafts(scope) ? "1 = 1" : "p.state <> PlanState.DRAFT");
        add(where, values, filter.year, " and p.head.year = :year", "year");
        add(where, values, filter.documentNumber, " and p.head.number = :number", "number");
        add(where, values, filter.issuer, " and p.head.issuer = :issuer", "issuer");
        add(where, values, filter.state, " and p.state = :state", "state");
        String q = filter.q == null || filter.q.isBlank() ? null : "%" + Folding.loose(filter.q) + "%";
        add(where, values, q, " and p.head.folded like :q", "q");
        return where.toString();
    }

    private static void add(
            StringBuilder where, Map<String, Object> values, Object value, String condition, String name) {
        if (value != null) {
            where.append(condition);
            values.put(name, value);
        }
    }
}
