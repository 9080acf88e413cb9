package vn.gov.quangtri.cchc.notification.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Messages of a desk, newest first. */
@ApplicationScoped
class InboxQueries {

    private static final String FROM =
            " from Message m left join MessageRead r on r.messageId = m.id and r.reader = :reader where ";

    private final EntityManager entities;

    InboxQueries(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @param unread only those without the reader's mark
     * @param after id of the last row before; null for the beginning
     */
    List<InboxRow> list(Desk desk, Reader reader, boolean unread, UUID after, int most) {
        Map<String, Object> values = values(reader);
        String where = where(desk, unread, values);
        if (after != null) {
            where += " and m.id < :after";
            values.put("after", after);
        }
        return query("select m, r" + FROM + where + " order by m.id desc", values, Object[].class)
                .setMaxResults(most)
                .getResultStream()
                .map(InboxRow::of)
                .toList();
    }

    long count(Desk desk, Reader reader, boolean unread) {
        Map<String, Object> values = values(reader);
        return query("select count(m)" + FROM + where(desk, unread, values), values, Long.class)
                .getSingleResult();
    }

    /** One message of this desk; another desk's is not there. */
    Optional<InboxRow> find(Desk desk, Reader reader, UUID id) {
        Map<String, Object> values = values(reader);
        String where = where(desk, false, values) + " and m.id = :id";
        values.put("id", id);
        return query("select m, r" + FROM + where, values, Object[].class)
                .getResultStream()
                .map(InboxRow::of)
                .findFirst();
    }

    private static Map<String, Object> values(Reader reader) {
        return new HashMap<>(Map.of("reader", reader.id()));
    }

    private static String where(Desk desk, boolean unread, Map<String, Object> values) {
        List<String> seats = new ArrayList<>();
        for (Desk.Seat seat : desk.posts()) {
            String name = "of" + seats.size();
            seats.add("m.post = :post" + name + " and m.agency in :" + name);
            values.put("post" + name, seat.post());
            values.put(name, seat.agencies());
        }
        return "(" + String.join(" or ", seats) + ")" + (unread ? " and r.readAt is null" : "");
    }

    private <T> TypedQuery<T> query(String jpql, Map<String, Object> values, Class<T> type) {
        TypedQuery<T> query = entities.createQuery(jpql, type);
        values.forEach(query::setParameter);
        return query;
    }
}
