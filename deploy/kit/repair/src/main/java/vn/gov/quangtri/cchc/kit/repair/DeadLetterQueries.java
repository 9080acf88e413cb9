package vn.gov.quangtri.cchc.kit.repair;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads what lies among the dead letters. */
@ApplicationScoped
class DeadLetterQueries {

    private static final String OF_TOPIC = " WHERE (? IS NULL OR topic = ?)";

    private final DataSource database;
    private final ObjectMapper json;

    DeadLetterQueries(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Letters in the order they came in. @param topic null for all */
    List<DeadLetterSummary> list(String topic, long after, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT id, topic, partition_no, offset_no,"
                        + " record_key, headers, reason, died_at, replays, replayed_at FROM dead_letter" + OF_TOPIC
                        + " AND id > ? ORDER BY id LIMIT ?")) {
            select.setString(1, topic);
            select.setString(2, topic);
            select.setLong(3, after);
            select.setInt(4, limit);
            List<DeadLetterSummary> letters = new ArrayList<>();
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    letters.add(summary(found));
                }
            }
            return letters;
        } catch (SQLException e) {
            throw new PersistenceException("Dead letters could not be read", e);
        }
    }

    long count(String topic) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT COUNT(*) FROM dead_letter" + OF_TOPIC)) {
            select.setString(1, topic);
            select.setString(2, topic);
            try (ResultSet found = select.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        } catch (SQLException e) {
            throw new PersistenceException("Dead letters could not be counted", e);
        }
    }

    /** The record as it came. */
    Optional<ConsumerRecord<String, byte[]>> record(long id) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT topic, partition_no, offset_no,"
                        + " record_key, headers, payload FROM dead_letter WHERE id = ?")) {
            select.setLong(1, id);
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? Optional.of(record(found)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new PersistenceException("A dead letter could not be read", e);
        }
    }

    /** @return whether it was there */
    boolean remove(long id) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("DELETE FROM dead_letter WHERE id = ?")) {
            delete.setLong(1, id);
            return delete.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new PersistenceException("A dead letter could not be removed", e);
        }
    }

    private DeadLetterSummary summary(ResultSet found) throws SQLException {
        JsonNode headers = headers(found);
        return new DeadLetterSummary(
                found.getLong("id"),
                found.getString("topic"),
                found.getInt("partition_no"),
                found.getLong("offset_no"),
                found.getString("record_key"),
                headers.path("ce_type").asText(null),
                headers.path("ce_dataschema").asText(null),
                found.getString("reason"),
                instant(found, "died_at"),
                found.getInt("replays"),
                instant(found, "replayed_at"));
    }

    private ConsumerRecord<String, byte[]> record(ResultSet found) throws SQLException {
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>(
                found.getString("topic"),
                found.getInt("partition_no"),
                found.getLong("offset_no"),
                found.getString("record_key"),
                found.getBytes("payload"));
        headers(found).properties().forEach(header -> record.headers()
                .add(
                        header.getKey(),
                        header.getValue().isNull()
                                ? null
                                : header.getValue().asText().getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private JsonNode headers(ResultSet found) throws SQLException {
        try {
            return json.readTree(found.getString("headers"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The headers of a dead letter cannot be read", e);
        }
    }

    private static Instant instant(ResultSet found, String column) throws SQLException {
        LocalDateTime at = found.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }
}
