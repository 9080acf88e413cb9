package vn.gov.quangtri.cchc.kit.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Violation;

/** Who holds which key, and what was answered. */
@ApplicationScoped
class KeyTable {

    static final Duration KEPT = Duration.ofHours(24);
    static final Duration LEASE = Duration.ofSeconds(60);

    private static final int PRUNED_AT_ONCE = 500;

    private final DataSource database;
    private final ObjectMapper json;
    private final Clock clock;
    private final SubjectLimits limits;

    /**
     * @param perSecond keys a second that each subject may go on with, by {@code cchc.limits.keys-per-second}; 0 for no limit
     * @param burst keys that may come at once after a pause, by {@code cchc.limits.keys-burst}
     */
    KeyTable(
            DataSource database,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "cchc.limits.keys-per-second", defaultValue = "2") double perSecond,
            @ConfigProperty(name = "cchc.limits.keys-burst", defaultValue = "20000") double burst) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.limits = new SubjectLimits(null, perSecond, burst, System::nanoTime);
    }

    private record Line(
            byte[] body, byte[] holder, boolean answered, LocalDateTime leasedUntil, LocalDateTime claimedAt) {}

    /**
     * Takes the key for this holder, for as long as the lease. Each statement is a transaction of its own: whoever comes second holds
     * no lock that a third could wait for.
     *
     * @throws AnsweredBefore with the first answer
     * @throws Refusal {@code idempotency-running} while another holds it, {@code idempotency-key-reused} with another body,
     *     {@code too-many-requests} for a new one where the caller has too many, since each is kept for a day
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public void claim(RequestKey key, UUID holder) {
        try (Connection connection = database.getConnection()) {
            boolean paid = false;
            while (true) {
                Line line = line(connection, key);
                if (line == null && !paid) {
                    limits.take(key.subject());
                    paid = true;
                }
                if (line == null ? insert(connection, key, holder) : takeOver(connection, key, holder, line)) {
                    return;
                }
            }
        } catch (SQLException e) {
            throw new PersistenceException("An idempotency key could not be claimed", e);
        }
    }

    /**
     * Keeps the answer, in the transaction of what was done.
     *
     * @throws Refusal {@code idempotency-running} when the lease was over and another has taken the key, which undoes what was done
     */
    public void settle(RequestKey key, UUID holder, Answer answer) {
        try (Connection connection = database.getConnection();
                PreparedStatement mark = connection.prepareStatement("UPDATE idempotency_key SET answered = TRUE"
                        + " WHERE request_key = ? AND holder = ? AND NOT answered");
                PreparedStatement keep = connection.prepareStatement("REPLACE INTO idempotency_answer"
                        + " (request_key, status, headers, body, answered_at) VALUES (?, ?, ?, ?, ?)")) {
            mark.setBytes(1, key.id());
            mark.setBytes(2, Ids.toBytes(holder));
            if (mark.executeUpdate() != 1) {
                throw Refusal.conflict("idempotency-running");
            }
            keep.setBytes(1, key.id());
            keep.setInt(2, answer.status());
            keep.setString(3, json.writeValueAsString(answer.headers()));
            keep.setBytes(4, answer.body());
            keep.setObject(5, now());
            keep.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException("An answer could not be kept", e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The headers of an answer cannot be written", e);
        }
    }

    /** Gives the key back, if it is still this holder's and nothing was answered: the request may be tried again at once. */
    public void release(RequestKey key, UUID holder) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(
                        "DELETE FROM idempotency_key WHERE request_key = ? AND holder = ? AND NOT answered")) {
            delete.setBytes(1, key.id());
            delete.setBytes(2, Ids.toBytes(holder));
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException("An idempotency key could not be released", e);
        }
    }

    /** Removes some of what is over; answers whether there may be more. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean prune() {
        try (Connection connection = database.getConnection()) {
            int answers = prune(connection, "idempotency_answer WHERE answered_at < ? ORDER BY answered_at");
            int keys = prune(connection, "idempotency_key WHERE claimed_at < ? ORDER BY claimed_at");
            return answers == PRUNED_AT_ONCE || keys == PRUNED_AT_ONCE;
        } catch (SQLException e) {
            throw new PersistenceException("Old idempotency keys could not be removed", e);
        }
    }

    private int prune(Connection connection, String where) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM " + where + " LIMIT " + PRUNED_AT_ONCE)) {
            delete.setObject(1, now().minus(KEPT).minus(LEASE));
            return delete.executeUpdate();
        }
    }

    private boolean insert(Connection connection, RequestKey key, UUID holder) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT IGNORE INTO idempotency_key"
                + " (body, holder, leased_until, claimed_at, answered, request_key) VALUES (?, ?, ?, ?, FALSE, ?)")) {
            bind(insert, key, holder);
            return insert.executeUpdate() == 1;
        }
    }

    private boolean takeOver(Connection connection, RequestKey key, UUID holder, Line line) throws SQLException {
        boolean over = line.claimedAt().isBefore(now().minus(KEPT));
        if (!over && !Arrays.equals(line.body(), key.body())) {
            throw Refusal.rule(
                    "idempotency-key-reused", Violation.of("/" + OnceInterceptor.HEADER, "idempotency-key-body"));
        }
        if (!over && line.answered()) {
            throw new AnsweredBefore(answer(connection, key));
        }
        if (!line.answered() && line.leasedUntil().isAfter(now())) {
            throw Refusal.conflict("idempotency-running");
        }
        try (PreparedStatement update = connection.prepareStatement("UPDATE idempotency_key"
                + " SET body = ?, holder = ?, leased_until = ?, claimed_at = ?, answered = FALSE"
                + " WHERE request_key = ? AND holder = ? AND answered = ?")) {
            bind(update, key, holder);
            update.setBytes(6, line.holder());
            update.setBoolean(7, line.answered());
            return update.executeUpdate() == 1;
        }
    }

    private void bind(PreparedStatement statement, RequestKey key, UUID holder) throws SQLException {
        statement.setBytes(1, key.body());
        statement.setBytes(2, Ids.toBytes(holder));
        statement.setObject(3, now().plus(LEASE));
        statement.setObject(4, now());
        statement.setBytes(5, key.id());
    }

    private static Line line(Connection connection, RequestKey key) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT body, holder, answered, leased_until, claimed_at"
                        + " FROM idempotency_key WHERE request_key = ?")) {
            select.setBytes(1, key.id());
            try (ResultSet found = select.executeQuery()) {
                return found.next()
                        ? new Line(
                                found.getBytes("body"),
                                found.getBytes("holder"),
                                found.getBoolean("answered"),
                                found.getObject("leased_until", LocalDateTime.class),
                                found.getObject("claimed_at", LocalDateTime.class))
                        : null;
            }
        }
    }

    private Answer answer(Connection connection, RequestKey key) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT status, headers, body FROM idempotency_answer WHERE request_key = ?")) {
            select.setBytes(1, key.id());
            try (ResultSet found = select.executeQuery()) {
                if (!found.next()) {
                    throw new IllegalStateException("A key is answered, its answer is not there");
                }
                Map<String, String> headers = json.readValue(found.getString("headers"), new TypeReference<>() {});
                return new Answer(found.getInt("status"), headers, found.getBytes("body"));
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The headers of a kept answer cannot be read", e);
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
