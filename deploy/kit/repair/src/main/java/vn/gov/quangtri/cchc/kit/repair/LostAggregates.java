package vn.gov.quangtri.cchc.kit.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Aggregates that a restored database did not know any more. The others were told that they are gone, under a version beyond all that was sent
 * of them; they would pass over another aggregate under the same key whose versions began anew. Keys that are made up freely never come
 * again: this is for keys that mean something, such as an agency's.
 */
@ApplicationScoped
public class LostAggregates {

    private final DataSource database;

    LostAggregates(DataSource database) {
        this.database = database;
    }

    /**
     * What the version, and whatever else counts up, of a new aggregate goes on from.
     *
     * @return 0 where none of that key was lost
     */
    public long lastVersion(String topic, String key) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT version FROM lost_aggregate WHERE topic = ? AND aggregate_key = ?")) {
            select.setString(1, topic);
            select.setString(2, key);
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? found.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw new PersistenceException("It could not be asked whether " + key + " was lost", e);
        }
    }

    /** Notes by key under which version the others know that they are gone, in the caller's transaction. */
    void note(String topic, Map<String, Long> gone) {
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement(
                        "INSERT INTO lost_aggregate (topic, aggregate_key, version)"
                                + " VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE version = GREATEST(version, VALUES(version))")) {
            for (Map.Entry<String, Long> one : gone.entrySet()) {
                upsert.setString(1, topic);
                upsert.setString(2, one.getKey());
                upsert.setLong(3, one.getValue());
                upsert.addBatch();
            }
            upsert.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException("It could not be noted what was lost", e);
        }
    }
}
