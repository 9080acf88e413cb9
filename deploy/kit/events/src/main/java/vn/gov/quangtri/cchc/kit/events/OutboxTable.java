package vn.gov.quangtri.cchc.kit.events;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.quangtri.cchc.kit.base.Ids;

/** The relay's side of the outbox, on the one connection that holds the lead. Each call is a transaction of its own. */
final class OutboxTable {

    private final Connection connection;

    /**
     * One row.
     *
     * @param seq the place in the change feed; null until the relay has given it
     * @param createdAt UTC
     */
    record Row(
            long id,
            Long seq,
            String topic,
            UUID eventId,
            String key,
            String type,
            String dataschema,
            String payload,
            String traceparent,
            LocalDateTime createdAt) {}

    OutboxTable(Connection connection) {
        this.connection = connection;
    }

    /** The lowest ids not sent yet. A lower one may still come later, of another aggregate: never of the same. */
    List<Row> unsent(int limit) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT id, seq, topic, event_id, aggregate_key, type,"
                        + " dataschema, payload, traceparent, created_at FROM outbox WHERE sent_at IS NULL ORDER BY id LIMIT ?")) {
            select.setInt(1, limit);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    rows.add(row(found));
                }
            }
        }
        connection.commit();
        return rows;
    }

    /** The greatest number given so far; 0 before the first. */
    long lastSeq() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT COALESCE(MAX(seq), 0) FROM outbox");
                ResultSet found = select.executeQuery()) {
            found.next();
            long last = found.getLong(1);
            connection.commit();
            return last;
        }
    }

    /** Numbers rows that have no number yet, in their order, after {@code last}; answers the last number given. */
    long number(List<Row> rows, long last) throws SQLException {
        long seq = last;
        try (PreparedStatement update = connection.prepareStatement("UPDATE outbox SET seq = ? WHERE id = ?")) {
            for (Row row : rows) {
                if (row.seq() == null) {
                    update.setLong(1, ++seq);
                    update.setLong(2, row.id());
                    update.addBatch();
                }
            }
            if (seq > last) {
                update.executeBatch();
                connection.commit();
            }
        }
        return seq;
    }

    void markSent(List<Row> rows) throws SQLException {
        String marks = rows.stream().map(row -> "?").collect(Collectors.joining(","));
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE outbox SET sent_at = UTC_TIMESTAMP(6) WHERE id IN (" + marks + ")")) {
            int at = 0;
            for (Row row : rows) {
                update.setLong(++at, row.id());
            }
            update.executeUpdate();
        }
        connection.commit();
    }

    /** Removes some rows sent longer ago than {@code keep}; never the one with the last number, which the next leader counts on from. */
    int prune(Duration keep, long lastSeq, int limit) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM outbox"
                + " WHERE sent_at < UTC_TIMESTAMP(6) - INTERVAL ? SECOND AND seq < ? ORDER BY sent_at, id LIMIT ?")) {
            delete.setLong(1, keep.toSeconds());
            delete.setLong(2, lastSeq);
            delete.setInt(3, limit);
            int gone = delete.executeUpdate();
            connection.commit();
            return gone;
        }
    }

    private static Row row(ResultSet found) throws SQLException {
        return new Row(
                found.getLong("id"),
                found.getObject("seq", Long.class),
                found.getString("topic"),
                Ids.fromBytes(found.getBytes("event_id")),
                found.getString("aggregate_key"),
                found.getString("type"),
                found.getString("dataschema"),
                found.getString("payload"),
                found.getString("traceparent"),
                found.getObject("created_at", LocalDateTime.class));
    }
}
