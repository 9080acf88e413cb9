package vn.gov.quangtri.cchc.report.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Cursor;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;

/** Lists of obligations, by agency key. */
@ApplicationScoped
class ObligationQueries {

    private static final String FILTER = " from Obligation o where o.round.id = :round"
            + " and (:agency is null or o.agency = :agency) and (:state is null or o.state = :state)";

    private final EntityManager database;

    ObligationQueries(EntityManager database) {
        this.database = database;
    }

    /** @param scope the province's: states of all agencies are visible to all */
    Page<ObligationResponse> list(
            UUID round, String agency, ObligationState state, Scope scope, PageParams page, LocalDate today) {
        String filters = Cursor.fingerprint("obligations", round, agency, state);
        List<String> after = page.after(filters);
        String beyond = after.isEmpty() ? "" : " and o.agency > :after";
        TypedQuery<Obligation> query = filter(
                database.createQuery(
                        "select o" + FILTER.replace(" o where", " o join fetch o.round where") + beyond
                                + " order by o.agency",
                        Obligation.class),
                round,
                agency,
                state);
        if (!after.isEmpty()) {
            query.setParameter("after", after.get(0));
        }
        List<ObligationResponse> rows = query.setMaxResults(page.limit() + 1)
                .getResultStream()
                .filter(o -> scope.covers(o.holder()))
                .map(o -> ObligationResponse.of(o, today))
                .toList();
        return Page.of(rows, page, row -> Cursor.encode(filters, row.agency().key()), () -> filter(
                        database.createQuery("select count(o)" + FILTER, Long.class), round, agency, state)
                .getSingleResult());
    }

    private static <T> TypedQuery<T> filter(TypedQuery<T> query, UUID round, String agency, ObligationState state) {
        return query.setParameter("round", round).setParameter("agency", agency).setParameter("state", state);
    }
}
