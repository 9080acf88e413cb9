package vn.gov.quangtri.cchc.kit.service.history;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import javax.sql.DataSource;
import vn.gov.quangtri.cchc.kit.base.Ids;

/**
 * A service's table of history, to which rows are only added. They read nothing, so they go past Hibernate, which need write nothing
 * before them and would write them one at a time.
 */
public final class HistoryTable {

    /** Instants and days cross as text, so that no zone of the JVM, the driver or the server can move them. */
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);

    /** Rows of one statement; a batch is in memory as a whole. */
    private static final int ROWS_AT_ONCE = 200;

    private final DataSource database;
    private final String insert;

    /** @param columns the table, and its columns in the order of {@link HistoryRow}: {@code history (kind, ref, …)} */
    public HistoryTable(DataSource database, String columns) {
        this.database = database;
        this.insert = "INSERT INTO " + columns + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    }

    /** In the caller's transaction, in few statements; the rows keep their order. */
    public void append(Stream<HistoryRow> rows) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(insert)) {
            int waiting = 0;
            for (HistoryRow row : (Iterable<HistoryRow>) rows::iterator) {
                bind(statement, row);
                statement.addBatch();
                if (++waiting == ROWS_AT_ONCE) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                statement.executeBatch();
            }
        } catch (SQLException e) {
            throw new PersistenceException("History could not be written", e);
        }
    }

    private static void bind(PreparedStatement statement, HistoryRow row) throws SQLException {
        statement.setString(1, row.kind());
        statement.setBytes(2, Ids.toBytes(row.ref()));
        statement.setString(3, UTC.format(row.at()));
        statement.setString(4, row.officeDay().toString());
        statement.setString(5, row.subject());
        statement.setString(6, row.post());
        statement.setString(7, row.what());
        statement.setString(8, row.before());
        statement.setString(9, row.after());
        statement.setString(10, row.why());
    }
}
