package vn.gov.quangtri.cchc.task.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.task.store.Columns;

/** Rows are only added. */
@ApplicationScoped
class HistoryRepository {

    private final EntityManager database;

    HistoryRepository(EntityManager database) {
        this.database = database;
    }

    void append(HistoryRow row) {
        database.createNativeQuery("""
                        INSERT INTO history (kind, subject_id, at, office_day, subject, post, what, before_value, after_value, why)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .setParameter(1, row.kind())
                .setParameter(2, Ids.toBytes(row.id()))
                .setParameter(3, Columns.utcParameter(row.at()))
                .setParameter(4, Columns.dayParameter(row.officeDay()))
                .setParameter(5, row.author().subject())
                .setParameter(6, row.author().post())
                .setParameter(7, row.what())
                .setParameter(8, row.before())
                .setParameter(9, row.after())
                .setParameter(10, row.why())
                // It reads nothing, so nothing need be written before it: otherwise every row would look through all
                // tasks of an appendix.
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
    }
}
