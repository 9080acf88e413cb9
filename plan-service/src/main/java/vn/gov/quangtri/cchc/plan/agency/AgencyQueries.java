package vn.gov.quangtri.cchc.plan.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.gov.quangtri.cchc.rules.text.Folding;

/** Lists agencies, in order of their keys. */
@ApplicationScoped
class AgencyQueries {

    private static final String ROW =
            "select new vn.gov.quangtri.cchc.plan.agency.AgencyResponse(a.key, a.officialCode,"
                    + " a.name, a.shortName, a.aliases, a.kind, a.parent, a.validFrom, a.validTo, a.source) ";

    private final EntityManager entities;

    AgencyQueries(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Agency> find(String key) {
        return Optional.ofNullable(entities.find(Agency.class, key));
    }

    /** @param after key of the last row seen; null on the first page */
    List<AgencyResponse> list(AgencyFilter filter, String after, int limit) {
        Map<String, Object> values = new LinkedHashMap<>();
        String where = where(filter, values);
        if (after != null) {
            where += " and a.key > :after";
            values.put("after", after);
        }
        TypedQuery<AgencyResponse> query =
                entities.createQuery(ROW + "from Agency a where " + where + " order by a.key", AgencyResponse.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }

    long count(AgencyFilter filter) {
        Map<String, Object> values = new LinkedHashMap<>();
        TypedQuery<Long> query =
                entities.createQuery("select count(a) from Agency a where " + where(filter, values), Long.class);
        values.forEach(query::setParameter);
        return query.getSingleResult();
    }

    private static String where(AgencyFilter filter, Map<String, Object> values) {
        String where = "1 = 1";
        if (filter.q != null && !filter.q.isBlank()) {
            where += " and a.folded like :q";
            values.put("q", "%" + Folding.loose(filter.q) + "%");
        }
        if (filter.kind != null) {
            where += " and a.kind = :kind";
            values.put("kind", filter.kind);
        }
        if (filter.on != null) {
            where += " and (a.validFrom is null or a.validFrom <= :day) and (a.validTo is null or a.validTo >= :day)";
            values.put("day", filter.on);
        }
        if (filter.officialCode != null) {
            where += " and a.officialCode = :code";
            values.put("code", filter.officialCode);
        }
        return where;
    }
}
