package vn.gov.quangtri.cchc.task.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.task.store.Columns;

/** Rows are only added. They read nothing, so they go past Hibernate, which need write nothing before them. */
@ApplicationScoped
class HistoryRepository {

    private static final String INSERT = "INSERT INTO history (kind, subject_id, at, office_day, subject, post, what,"
            + " before_value, after_value, why) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** Rows of one statement; a batch is in memory as a whole. */
    private static final int ROWS_AT_ONCE = 200;

    private final DataSource database;

    HistoryRepository(DataSource database) {
        this.database = database;
    }

    /** In the caller's transaction, in few statements. */
    void append(Stream<HistoryRow> rows) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            int waiting = 0;
            for (HistoryRow row : (Iterable<HistoryRow>) rows::iterator) {
                bind(insert, row);
                insert.addBatch();
                if (++waiting == ROWS_AT_ONCE) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                insert.executeBatch();
            }
        } catch (SQLException e) {
            throw new PersistenceException("History could not be written", e);
        }
    }

    private static void bind(PreparedStatement insert, HistoryRow row) throws SQLException {
        insert.setString(1, row.kind());
        insert.setBytes(2, Ids.toBytes(row.id()));
        insert.setString(3, Columns.utcParameter(row.at()));
        insert.setString(4, Columns.dayParameter(row.officeDay()));
        insert.setString(5, row.author().subject());
        insert.setString(6, row.author().post());
        insert.setString(7, row.what());
        insert.setString(8, row.before());
        insert.setString(9, row.after());
        insert.setString(10, row.why());
    }
}
