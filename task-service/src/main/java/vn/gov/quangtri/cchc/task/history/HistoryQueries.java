package vn.gov.quangtri.cchc.task.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.kit.http.Cursor;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;

/** What happened to one thing, the latest first. */
@ApplicationScoped
public class HistoryQueries {

    /** Each may have the whole of a task twice. */
    public static final int MOST = 50;

    private static final String PAGE = """
            SELECT %s, h.id FROM history h
            WHERE h.kind = ?1 AND h.subject_id = ?2 AND h.id < ?3 ORDER BY h.id DESC LIMIT ?4""".formatted(HistoryEntry.COLUMNS);

    private final EntityManager database;

    HistoryQueries(EntityManager database) {
        this.database = database;
    }

    /** Changes of a task or of a request; whoever asks must have been allowed to read the thing itself. */
    public Page<HistoryEntry> of(Scope.Province scope, String kind, UUID id, PageParams page) {
        String print = Cursor.fingerprint("history", kind, id);
        List<String> after = page.after(print);
        long before = after.isEmpty() ? Long.MAX_VALUE : Cursor.value(after, 0, Long::valueOf);
        int limit = Math.min(page.limit(), MOST);
        List<Tuple> rows = rows(kind, id, before, limit + 1);
        boolean more = rows.size() > limit;
        List<Tuple> shown = more ? rows.subList(0, limit) : rows;
        String next = more ? Cursor.encode(print, shown.get(limit - 1).get(8)) : null;
        return new Page<>(shown, next, page.count() ? count(kind, id) : null).map(HistoryQueries::entry);
    }

    private List<Tuple> rows(String kind, UUID id, long before, int most) {
        return database
                .createNativeQuery(PAGE, Tuple.class)
                .setParameter(1, kind)
                .setParameter(2, Ids.toBytes(id))
                .setParameter(3, before)
                .setParameter(4, most)
                .getResultList()
                .stream()
                .map(Tuple.class::cast)
                .toList();
    }

    private long count(String kind, UUID id) {
        return ((Number) database.createNativeQuery("SELECT COUNT(*) FROM history WHERE kind = ?1 AND subject_id = ?2")
                        .setParameter(1, kind)
                        .setParameter(2, Ids.toBytes(id))
                        .getSingleResult())
                .longValue();
    }

    private static HistoryEntry entry(Tuple row) {
        return HistoryEntry.of(row, 0);
    }
}
