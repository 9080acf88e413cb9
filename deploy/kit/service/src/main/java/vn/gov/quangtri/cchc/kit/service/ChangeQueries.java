package vn.gov.quangtri.cchc.kit.service;

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
import vn.gov.quangtri.cchc.kit.service.ChangePage.Change;

/** Reads the outbox in the order of its numbers, which the relay gives in the order in which it sees commits. */
@ApplicationScoped
class ChangeQueries {

    private final DataSource database;

    ChangeQueries(DataSource database) {
        this.database = database;
    }

    /** @param last 0 where nothing was ever numbered; @param first 1 then */
    record Kept(long first, long last) {}

    /**
     * The end of a stretch of so many rows, of whatever kind; numbers have gaps. Found in the index alone.
     *
     * @return {@code after} where nothing follows
     */
    long endOfStretch(long after, int rows) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT COALESCE(MAX(seq), ?) FROM"
                        + " (SELECT seq FROM outbox WHERE seq > ? ORDER BY seq LIMIT ?) AS stretch")) {
            select.setLong(1, after);
            select.setLong(2, after);
            select.setInt(3, rows);
            try (ResultSet found = select.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        } catch (SQLException e) {
            throw unread(e);
        }
    }

    /** The next changes of these kinds, at least one, up to a place. */
    List<Change> ofKinds(Collection<String> kinds, long after, long last, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT seq, dataschema, aggregate_key,"
                        + " version, deleted FROM outbox WHERE seq > ? AND seq <= ?"
                        + " AND SUBSTRING_INDEX(dataschema, '/', 1) IN (" + marks(kinds) + ") ORDER BY seq LIMIT ?")) {
            int at = 0;
            select.setLong(++at, after);
            select.setLong(++at, last);
            for (String kind : kinds) {
                select.setString(++at, kind);
            }
            select.setInt(++at, limit);
            List<Change> changes = new ArrayList<>();
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    changes.add(change(found));
                }
            }
            return changes;
        } catch (SQLException e) {
            throw unread(e);
        }
    }

    /** The data of these changes, by their numbers; none for what was removed meanwhile. */
    Map<Long, String> states(Collection<Long> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT seq, payload FROM outbox WHERE seq IN (" + marks(numbers) + ")")) {
            int at = 0;
            for (Long number : numbers) {
                select.setLong(++at, number);
            }
            Map<Long, String> states = new HashMap<>();
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    states.put(found.getLong("seq"), found.getString("payload"));
                }
            }
            return states;
        } catch (SQLException e) {
            throw unread(e);
        }
    }

    Kept kept() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT COALESCE(MIN(seq), 1), COALESCE(MAX(seq), 0) FROM outbox WHERE seq IS NOT NULL");
                ResultSet found = select.executeQuery()) {
            found.next();
            return new Kept(found.getLong(1), found.getLong(2));
        } catch (SQLException e) {
            throw unread(e);
        }
    }

    private static Change change(ResultSet found) throws SQLException {
        String schema = found.getString("dataschema");
        return new Change(
                found.getLong("seq"),
                schema.substring(0, schema.lastIndexOf('/')),
                found.getString("aggregate_key"),
                found.getLong("version"),
                found.getBoolean("deleted"));
    }

    private static String marks(Collection<?> values) {
        return values.stream().map(value -> "?").collect(Collectors.joining(","));
    }

    private static PersistenceException unread(SQLException e) {
        return new PersistenceException("Changes could not be read", e);
    }
}
