package vn.gov.quangtri.cchc.report.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.http.Cursor;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;

/** Lists of rounds, newest first. */
@ApplicationScoped
class RoundQueries {

    private static final String FILTER = " from ReportingRound r where (:plan is null or r.planId = :plan)";

    private final EntityManager database;

    RoundQueries(EntityManager database) {
        this.database = database;
    }

    Page<RoundResponse> list(UUID plan, PageParams page) {
        String filters = Cursor.fingerprint("rounds", plan);
        List<String> after = page.after(filters);
        String beyond = after.isEmpty() ? "" : " and r.id < :after";
        TypedQuery<ReportingRound> query = database.createQuery(
                        "select r" + FILTER + beyond + " order by r.id desc", ReportingRound.class)
                .setParameter("plan", plan)
                .setMaxResults(page.limit() + 1);
        if (!after.isEmpty()) {
            query.setParameter("after", Cursor.value(after, 0, UUID::fromString));
        }
        List<RoundResponse> rows =
                query.getResultStream().map(RoundResponse::of).toList();
        return Page.of(rows, page, row -> Cursor.encode(filters, row.id()), () -> database.createQuery(
                        "select count(r)" + FILTER, Long.class)
                .setParameter("plan", plan)
                .getSingleResult());
    }
}
