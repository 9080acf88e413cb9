package vn.gov.quangtri.cchc.notification.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.http.Cursor;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;

/** Reads changes, newest first. Whoever asks has the right to the thing changed. */
@ApplicationScoped
class HistoryQueries {

    private static final String OF = " from HistoryEntry h where h.kind = :kind and h.ref = :ref";

    private final EntityManager entities;

    HistoryQueries(EntityManager entities) {
        this.entities = entities;
    }

    Page<HistoryLine> of(String kind, String ref, PageParams page) {
        String print = Cursor.fingerprint("history", kind, ref);
        List<String> after = page.after(print);
        TypedQuery<HistoryLine> query = of(
                "select new vn.gov.quangtri.cchc.notification.history.HistoryLine(h.id, h.at, h.subject, h.post, h.what,"
                        + " h.before, h.after, h.why)"
                        + OF + (after.isEmpty() ? "" : " and h.id < :after") + " order by h.id desc",
                HistoryLine.class,
                kind,
                ref);
        if (!after.isEmpty()) {
            query.setParameter("after", Cursor.value(after, 0, UUID::fromString));
        }
        return Page.of(
                query.setMaxResults(page.limit() + 1).getResultList(),
                page,
                line -> Cursor.encode(print, line.id()),
                () -> of("select count(h)" + OF, Long.class, kind, ref).getSingleResult());
    }

    private <T> TypedQuery<T> of(String jpql, Class<T> type, String kind, String ref) {
        return entities.createQuery(jpql, type).setParameter("kind", kind).setParameter("ref", ref);
    }
}
