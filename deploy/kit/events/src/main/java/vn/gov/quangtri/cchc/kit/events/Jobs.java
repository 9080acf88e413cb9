package vn.gov.quangtri.cchc.kit.events;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Where a use case puts off what takes longer than its own transaction should. */
@ApplicationScoped
public class Jobs {

    private static final int MOST_REF = 190;

    /** Told within the transaction; who observes it after success knows that there is something to do. */
    record Filled() {}

    private final DataSource database;
    private final Event<Filled> filled;
    private final JobCrew crew;

    Jobs(DataSource database, Event<Filled> filled, JobCrew crew) {
        this.database = database;
        this.filled = filled;
        this.crew = crew;
    }

    /**
     * Puts off one job, in the caller's transaction. One that waits already under the same kind and ref stays as it is; one
     * that is being done is waited for, and then this one is new; one that was given up gets this payload and all its tries again.
     *
     * @param payload becomes JSON; may be null
     * @throws IllegalStateException outside a transaction
     */
    public void enqueue(String kind, String ref, Object payload) {
        enqueueAll(kind, Collections.singletonMap(ref, payload));
    }

    /** Puts off many jobs of one kind in few statements: a payload, or null, for each ref. */
    public void enqueueAll(String kind, Map<String, ?> payloads) {
        if (!QuarkusTransaction.isActive()) {
            throw new IllegalStateException("A job belongs into the transaction that asks for it");
        }
        if (payloads.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO job"
                        + " (kind, ref, payload, run_after, created_at)"
                        + " VALUES (?, ?, ?, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6)) ON DUPLICATE KEY UPDATE"
                        + " payload = IF(dead_at IS NULL, payload, VALUES(payload)),"
                        + " attempts = IF(dead_at IS NULL, attempts, 0),"
                        + " run_after = IF(dead_at IS NULL, run_after, VALUES(run_after)), dead_at = NULL")) {
            for (Map.Entry<String, ?> job : new TreeMap<>(payloads).entrySet()) {
                insert.setString(1, crew.known(kind));
                insert.setString(2, checked(job.getKey()));
                if (job.getValue() == null) {
                    insert.setNull(3, Types.VARCHAR);
                } else {
                    insert.setString(3, EventJson.write(job.getValue()));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException("Jobs could not be written", e);
        }
        filled.fire(new Filled());
    }

    private static String checked(String ref) {
        if (ref == null || ref.isBlank() || ref.length() > MOST_REF) {
            throw new IllegalArgumentException("A job's ref has 1 to " + MOST_REF + " characters");
        }
        return ref;
    }
}
