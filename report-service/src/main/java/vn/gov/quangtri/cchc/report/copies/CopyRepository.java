package vn.gov.quangtri.cchc.report.copies;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.events.IncomingEvent;

/** Writes copies in batches and tells their versions, in the caller's transaction. */
@ApplicationScoped
class CopyRepository {

    private final DataSource database;

    CopyRepository(DataSource database) {
        this.database = database;
    }

    /** @param row of an event: values in the table's order: key, columns, version */
    void write(CopyTable table, List<IncomingEvent> events, Function<IncomingEvent, Object[]> row) {
        if (events.isEmpty()) {
            return;
        }
        List<Object[]> rows = events.stream().map(row).toList();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(table.upsert(events))) {
            for (Object[] values : rows) {
                for (int i = 0; i < values.length; i++) {
                    insert.setObject(i + 1, stored(values[i]));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new CopyNotWritten(table.name(), e);
        }
    }

    OptionalLong version(CopyTable table, Object key) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(table.versionOf())) {
            query.setObject(1, stored(key));
            try (ResultSet found = query.executeQuery()) {
                return found.next() ? OptionalLong.of(found.getLong(1)) : OptionalLong.empty();
            }
        } catch (SQLException e) {
            throw new CopyNotWritten(table.name(), e);
        }
    }

    private static Object stored(Object value) {
        return value instanceof UUID id ? Ids.toBytes(id) : value;
    }
}
