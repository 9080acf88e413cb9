package vn.gov.quangtri.cchc.notification.copies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.events.IncomingEvent;

/**
 * Writes copies: a row only if its version is greater than the one kept, in one statement (or the same, where it is read again). The
 * row count says nothing and is not read.
 */
@ApplicationScoped
public class CopyQueries {

    private static final int IDENTIFIER = 2;

    private final DataSource database;

    CopyQueries(DataSource database) {
        this.database = database;
    }

    /**
     * Writes the rows in their order, in the caller's transaction.
     *
     * @param columns the unique key first, {@code version} second, then what is copied
     * @param row of an event: values in the order of the columns; a UUID is written as sixteen bytes
     */
    public void upsert(
            String table, List<String> columns, List<IncomingEvent> events, Function<IncomingEvent, Object[]> row) {
        if (events.isEmpty()) {
            return;
        }
        List<Object[]> rows = events.stream().map(row).toList();
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement(statement(table, columns, events))) {
            for (Object[] values : rows) {
                for (int i = 0; i < values.length; i++) {
                    upsert.setObject(i + 1, values[i] instanceof UUID id ? Ids.toBytes(id) : values[i]);
                }
                upsert.addBatch();
            }
            upsert.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException("Copies of " + table + " could not be written", e);
        }
    }

    private static String statement(String table, List<String> columns, List<IncomingEvent> events) {
        String marks = columns.stream().map(c -> "?").collect(Collectors.joining(", "));
        return "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES (" + marks + ")"
                + IncomingEvent.orUpdate(events, columns.subList(IDENTIFIER, columns.size()));
    }
}
