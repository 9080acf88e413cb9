package vn.gov.quangtri.cchc.task.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.http.Cursor;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;
import vn.gov.quangtri.cchc.task.access.Reading;
import vn.gov.quangtri.cchc.task.history.HistoryEntry;
import vn.gov.quangtri.cchc.task.history.HistoryQueries;
import vn.gov.quangtri.cchc.task.store.Columns;

/** What happened to the rows of an appendix, also to those that were taken out, the latest first. */
@ApplicationScoped
class AppendixHistoryQueries {

    /** Along the rows of the plan, whatever else the history holds; read from the keys alone. */
    private static final String OF_PLAN =
            " FROM task t STRAIGHT_JOIN history h ON h.kind = 'task' AND h.subject_id = t.id WHERE t.plan_id = ?1";

    private static final String PAGE =
            "SELECT " + HistoryEntry.COLUMNS + ", h.id, t.id, t.number, t.deleted FROM (SELECT h.id"
                    + OF_PLAN + " AND h.id < ?2 ORDER BY h.id DESC LIMIT ?3) some"
                    + " STRAIGHT_JOIN history h ON h.id = some.id STRAIGHT_JOIN task t ON t.id = h.subject_id ORDER BY h.id DESC";

    private final EntityManager database;
    private final Reading reading;

    AppendixHistoryQueries(EntityManager database, Reading reading) {
        this.database = database;
        this.reading = reading;
    }

    /** Of a plan that the caller may know of. */
    Page<AppendixHistoryEntry> of(UUID planId, PageParams page) {
        reading.plan(planId);
        String print = Cursor.fingerprint("appendix-history", planId);
        List<String> after = page.after(print);
        long before = after.isEmpty() ? Long.MAX_VALUE : Cursor.value(after, 0, Long::valueOf);
        int limit = Math.min(page.limit(), HistoryQueries.MOST);
        List<Tuple> rows = rows(planId, before, limit + 1);
        boolean more = rows.size() > limit;
        List<Tuple> shown = more ? rows.subList(0, limit) : rows;
        String next = more ? Cursor.encode(print, shown.get(limit - 1).get(HistoryEntry.WIDTH)) : null;
        return new Page<>(shown, next, page.count() ? count(planId) : null).map(AppendixHistoryQueries::entry);
    }

    private List<Tuple> rows(UUID planId, long before, int most) {
        return database
                .createNativeQuery(PAGE, Tuple.class)
                .setParameter(1, Ids.toBytes(planId))
                .setParameter(2, before)
                .setParameter(3, most)
                .getResultList()
                .stream()
                .map(Tuple.class::cast)
                .toList();
    }

    private long count(UUID planId) {
        return ((Number) database.createNativeQuery("SELECT COUNT(*)" + OF_PLAN)
                        .setParameter(1, Ids.toBytes(planId))
                        .getSingleResult())
                .longValue();
    }

    private static AppendixHistoryEntry entry(Tuple row) {
        int at = HistoryEntry.WIDTH;
        return new AppendixHistoryEntry(
                Columns.id(row.get(at + 1)),
                Columns.whole(row.get(at + 2)),
                Columns.flag(row.get(at + 3)),
                HistoryEntry.of(row, 0));
    }
}
