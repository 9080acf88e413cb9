package vn.gov.quangtri.cchc.task.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.base.Scope;
import vn.gov.quangtri.cchc.task.store.Columns;
import vn.gov.quangtri.cchc.task.store.StoredJson;

/** What happened to one thing, the latest first. */
@ApplicationScoped
public class HistoryQueries {

    private static final int MOST = 200;

    private final EntityManager database;

    HistoryQueries(EntityManager database) {
        this.database = database;
    }

    /** At most the latest 200 changes of an appendix or a task; for the province's readers alone. */
    public List<HistoryEntry> of(Scope.Province scope, String kind, UUID id) {
        List<Tuple> rows = database
                .createNativeQuery("""
                        SELECT CAST(at AS CHAR), CAST(office_day AS CHAR), post, subject, what, before_value, after_value, why
                        FROM history WHERE kind = ?1 AND subject_id = ?2 ORDER BY id DESC LIMIT ?3""", Tuple.class)
                .setParameter(1, kind)
                .setParameter(2, Ids.toBytes(id))
                .setParameter(3, MOST)
                .getResultList()
                .stream()
                .map(Tuple.class::cast)
                .toList();
        return rows.stream().map(HistoryQueries::entry).toList();
    }

    private static HistoryEntry entry(Tuple row) {
        return new HistoryEntry(
                Columns.utc(row.get(0)),
                Columns.day(row.get(1)),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, String.class),
                StoredJson.tree(row.get(5, String.class)),
                StoredJson.tree(row.get(6, String.class)),
                row.get(7, String.class));
    }
}
