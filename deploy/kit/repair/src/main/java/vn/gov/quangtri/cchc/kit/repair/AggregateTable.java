package vn.gov.quangtri.cchc.kit.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The rows of a service's own aggregates, as far as repair reads and moves them. Everything here is part of the caller's transaction. */
@ApplicationScoped
class AggregateTable {

    private final DataSource database;

    AggregateTable(DataSource database) {
        this.database = database;
    }

    /** The next keys in their order, their rows held until the transaction ends. @param after null for the first */
    List<String> hold(Aggregates.Kind kind, String after, int limit) {
        String sql = "SELECT %1$s FROM %2$s %3$s ORDER BY %1$s LIMIT ? FOR UPDATE"
                .formatted(kind.keyColumn(), kind.table(), after == null ? "" : "WHERE " + kind.keyColumn() + " > ?");
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            int at = 0;
            if (after != null) {
                select.setObject(++at, kind.form().column(after));
            }
            select.setInt(++at, limit);
            List<String> keys = new ArrayList<>();
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    keys.add(kind.form().key(found.getObject(1)));
                }
            }
            return keys;
        } catch (SQLException e) {
            throw new PersistenceException("The keys of " + kind.name() + " could not be read", e);
        }
    }

    /** The versions of those that are there, their rows held until the transaction ends. */
    Map<String, Long> versions(Aggregates.Kind kind, Collection<String> keys) {
        String marks = keys.stream().map(key -> "?").collect(Collectors.joining(","));
        String sql = "SELECT %1$s, version FROM %2$s WHERE %1$s IN (%3$s) ORDER BY %1$s FOR UPDATE"
                .formatted(kind.keyColumn(), kind.table(), marks);
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            int at = 0;
            for (String key : keys) {
                select.setObject(++at, kind.form().column(key));
            }
            Map<String, Long> versions = new HashMap<>();
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    versions.put(kind.form().key(found.getObject(1)), found.getLong(2));
                }
            }
            return versions;
        } catch (SQLException e) {
            throw new PersistenceException("The versions of " + kind.name() + " could not be read", e);
        }
    }

    /**
     * Moves rows to these versions, and their other counters as far or farther.
     *
     * @param gap the least that each of the other counters moves
     */
    void lift(Aggregates.Kind kind, Map<String, Long> versions, long gap) {
        String others = kind.counters().stream()
                .map(counter -> ", %1$s = GREATEST(%1$s + ?, ?)".formatted(counter))
                .collect(Collectors.joining());
        String sql = "UPDATE %s SET version = ?%s WHERE %s = ?".formatted(kind.table(), others, kind.keyColumn());
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            for (Map.Entry<String, Long> each : versions.entrySet()) {
                int at = 0;
                update.setLong(++at, each.getValue());
                for (int i = 0; i < kind.counters().size(); i++) {
                    update.setLong(++at, gap);
                    update.setLong(++at, each.getValue());
                }
                update.setObject(++at, kind.form().column(each.getKey()));
                update.addBatch();
            }
            update.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException("The versions of " + kind.name() + " could not be lifted", e);
        }
    }

    /** Moves the change feed's last number, from which the relay counts on. */
    void liftFeed(long gap) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE outbox SET seq = seq + ? WHERE seq IS NOT NULL ORDER BY seq DESC LIMIT 1")) {
            update.setLong(1, gap);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException("The change feed could not be moved on", e);
        }
    }
}
