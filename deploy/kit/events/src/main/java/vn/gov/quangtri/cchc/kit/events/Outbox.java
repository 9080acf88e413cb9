package vn.gov.quangtri.cchc.kit.events;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import vn.gov.quangtri.cchc.kit.base.Ids;

/**
 * Where a use case says what happened. The row is written in the caller's transaction, after everything Hibernate still held back, so
 * the lock on the aggregate's own row puts the events of one aggregate in the order of its changes. The relay sends after the commit.
 */
@ApplicationScoped
public class Outbox {

    /** The most that one event's data may take on the wire, in bytes. */
    public static final int MOST_BYTES = 256 * 1024;

    /** Rows of one statement: a batch holds the payloads of all its rows in memory, and an appendix has 5,000. */
    private static final int ROWS_AT_ONCE = 200;

    /** Told within the transaction; who observes it after success knows that there is something to send. */
    record Filled() {}

    private final EntityManager entities;
    private final DataSource database;
    private final Event<Filled> filled;
    private final Topics topics;
    private final Clock clock;

    Outbox(EntityManager entities, DataSource database, Event<Filled> filled, Topics topics, Clock clock) {
        this.entities = entities;
        this.database = database;
        this.filled = filled;
        this.topics = topics;
        this.clock = clock;
    }

    /**
     * Appends one event.
     *
     * @throws IllegalStateException outside a transaction
     * @throws IllegalArgumentException if the topic is not the service's own, or the data too large, or its version another one
     */
    public void append(OutgoingEvent event) {
        appendAll(List.of(event));
    }

    /** Appends several in their order, in few statements. */
    public void appendAll(Collection<OutgoingEvent> events) {
        if (!QuarkusTransaction.isActive()) {
            throw new IllegalStateException("An event belongs into the transaction of the change");
        }
        if (events.isEmpty()) {
            return;
        }
        entities.flush();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO outbox (topic, event_id,"
                        + " aggregate_key, type, dataschema, version, deleted, payload, traceparent, created_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
            String traceparent = CloudEvents.currentTrace();
            int waiting = 0;
            for (OutgoingEvent event : events) {
                bind(insert, event, now, traceparent);
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
            throw new PersistenceException("Events could not be written", e);
        }
        filled.fire(new Filled());
    }

    private void bind(PreparedStatement insert, OutgoingEvent event, LocalDateTime now, String traceparent)
            throws SQLException {
        topics.requireOwn(event.topic());
        insert.setString(1, event.topic());
        insert.setBytes(2, Ids.toBytes(Ids.next()));
        insert.setString(3, event.key());
        insert.setString(4, event.type());
        insert.setString(5, event.schema());
        insert.setLong(6, event.version());
        insert.setBoolean(7, event.deleted());
        insert.setString(8, payload(event));
        if (traceparent == null) {
            insert.setNull(9, Types.VARCHAR);
        } else {
            insert.setString(9, traceparent);
        }
        insert.setObject(10, now);
    }

    private static String payload(OutgoingEvent event) {
        ObjectNode data = EventJson.object(event.data());
        if (data.hasNonNull("version") && data.get("version").asLong() != event.version()) {
            throw new IllegalArgumentException(
                    "The data of " + event.type() + " " + event.key() + " has another version");
        }
        data.put("version", event.version());
        if (event.deleted()) {
            data.put("deleted", true);
        }
        String json = EventJson.write(data);
        int bytes = json.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MOST_BYTES) {
            throw new IllegalArgumentException(
                    event.type() + " " + event.key() + " has " + bytes + " bytes, more than " + MOST_BYTES);
        }
        return json;
    }
}
