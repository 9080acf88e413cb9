package vn.gov.quangtri.cchc.kit.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jboss.logging.Logger;

/** Keeps what could not be applied: the record whole in a table, and an event about it on the service's own dead topic. */
@ApplicationScoped
public class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final int MOST_TEXT = 2_000;
    private static final int MOST_KEY = 500;
    private static final int MOST_PAYLOAD = Outbox.MOST_BYTES / 2;
    private static final int MOST_LETTER = Outbox.MOST_BYTES - 1_000;

    private final DataSource database;
    private final Outbox outbox;
    private final Topics topics;
    private final MeterRegistry meters;
    private final Clock clock;

    DeadLetters(DataSource database, Outbox outbox, Topics topics, MeterRegistry meters, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.topics = topics;
        this.meters = meters;
        this.clock = clock;
    }

    /** Buries a record, once: a second time, after its offset was not committed, adds nothing. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void bury(ConsumerRecord<String, byte[]> record, String reason) {
        try {
            if (insert(record, cut(reason, MOST_TEXT)) == 1) {
                outbox.append(letter(record, cut(reason, MOST_TEXT)));
                meters.counter("cchc.dead.letters", "topic", record.topic()).increment();
                LOG.errorf("Dead letter %s[%d]@%d: %s", record.topic(), record.partition(), record.offset(), reason);
            }
        } catch (SQLException e) {
            throw new PersistenceException("A dead letter could not be written", e);
        }
    }

    /**
     * Notes that a letter was tried again in vain, and why.
     *
     * @return the reason as it is noted
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public String noteFailure(long id, Throwable why) {
        String reason = cut(Faults.kindAndPlace(why), MOST_TEXT);
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE dead_letter SET reason = ?, replays = replays + 1, replayed_at = ? WHERE id = ?")) {
            update.setString(1, reason);
            update.setObject(2, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            update.setLong(3, id);
            update.executeUpdate();
            return reason;
        } catch (SQLException e) {
            throw new PersistenceException("A dead letter could not be written", e);
        }
    }

    private int insert(ConsumerRecord<String, byte[]> record, String reason) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("INSERT IGNORE INTO dead_letter"
                        + " (topic, partition_no, offset_no, record_key, headers, payload, reason, died_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, record.topic());
            insert.setInt(2, record.partition());
            insert.setLong(3, record.offset());
            insert.setString(4, cut(record.key(), MOST_KEY));
            insert.setString(5, headers(record).toString());
            insert.setBytes(6, record.value());
            insert.setString(7, reason);
            insert.setObject(8, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            return insert.executeUpdate();
        }
    }

    private OutgoingEvent letter(ConsumerRecord<String, byte[]> record, String reason) {
        String key = record.topic() + "/" + record.partition() + "/" + record.offset();
        ObjectNode data = EventJson.object()
                .put("topic", record.topic())
                .put("partition", record.partition())
                .put("offset", record.offset())
                .put("key", cut(record.key(), MOST_KEY))
                .put("reason", reason);
        addIfItFits(data, "headers", headers(record));
        if (record.value() != null && record.value().length <= MOST_PAYLOAD) {
            addIfItFits(data, "payload", data.binaryNode(record.value()));
        }
        return new OutgoingEvent(topics.dead(), key, "record.rejected.v1", "dead-letter/1", 1, false, data);
    }

    /** The record whole is in the table; its letter tells as much as an event can hold. */
    private static void addIfItFits(ObjectNode data, String member, JsonNode value) {
        data.set(member, value);
        if (EventJson.write(data).getBytes(StandardCharsets.UTF_8).length > MOST_LETTER) {
            data.remove(member);
        }
    }

    private static ObjectNode headers(ConsumerRecord<String, byte[]> record) {
        ObjectNode headers = EventJson.object();
        for (Header header : record.headers()) {
            headers.put(
                    header.key(), header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8));
        }
        return headers;
    }

    private static String cut(String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most);
    }
}
