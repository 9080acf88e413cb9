package vn.gov.quangtri.cchc.kit.events;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Hands out jobs: each to one worker at a time, over all copies of the service. */
@ApplicationScoped
class JobDesk {

    private final DataSource database;

    JobDesk(DataSource database) {
        this.database = database;
    }

    /**
     * Claims the next job that is due, strikes it off and does it, in one transaction. It is struck off first, so that whoever asks for
     * the same work meanwhile waits for the end of this try, and is not taken for a request that is already met.
     *
     * @return whether there was one
     * @throws JobFailed with the job and why
     */
    @ActivateRequestContext
    public boolean next(Map<String, JobWorker> workers) {
        AtomicReference<Job> claimed = new AtomicReference<>();
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                claimed.set(claim(workers.keySet()));
                if (claimed.get() != null) {
                    strikeOff(claimed.get());
                    workers.get(claimed.get().kind()).run(claimed.get());
                }
            });
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            if (claimed.get() != null) {
                throw new JobFailed(claimed.get(), e);
            }
            throw e;
        }
        return claimed.get() != null;
    }

    /**
     * Notes a failure, in a transaction of its own, after the one of the try was undone. Between the two another worker
     * may have claimed the job and failed as well: a try is counted once, by whoever notes it first.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void putBack(Job job, boolean counted, long waitMillis, boolean dead, String reason) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement("UPDATE job SET attempts = attempts + ?,"
                        + " run_after = UTC_TIMESTAMP(6) + INTERVAL ? MICROSECOND, reason = ?,"
                        + " dead_at = IF(?, UTC_TIMESTAMP(6), NULL) WHERE id = ? AND attempts = ?")) {
            update.setInt(1, counted ? 1 : 0);
            update.setLong(2, waitMillis * 1_000);
            update.setString(3, reason.length() > 2_000 ? reason.substring(0, 2_000) : reason);
            update.setBoolean(4, dead);
            update.setLong(5, job.id());
            update.setInt(6, job.attempts());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException("A job could not be put back", e);
        }
    }

    private Job claim(Collection<String> kinds) {
        String marks = kinds.stream().map(kind -> "?").collect(Collectors.joining(","));
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT id, kind, ref, payload, attempts"
                        + " FROM job FORCE INDEX (ix_job_due) WHERE dead_at IS NULL AND run_after <= UTC_TIMESTAMP(6)"
                        + " AND kind IN (" + marks + ") ORDER BY run_after, id LIMIT 1 FOR UPDATE SKIP LOCKED")) {
            int at = 0;
            for (String kind : kinds) {
                select.setString(++at, kind);
            }
            try (ResultSet found = select.executeQuery()) {
                return found.next()
                        ? new Job(
                                found.getLong("id"),
                                found.getString("kind"),
                                found.getString("ref"),
                                found.getString("payload"),
                                found.getInt("attempts"))
                        : null;
            }
        } catch (SQLException e) {
            throw new PersistenceException("No job could be claimed", e);
        }
    }

    private void strikeOff(Job job) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("DELETE FROM job WHERE id = ?")) {
            delete.setLong(1, job.id());
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException("A job could not be struck off", e);
        }
    }

    /** A try that failed; its transaction is undone. */
    static final class JobFailed extends RuntimeException {

        private final transient Job job;

        JobFailed(Job job, Throwable cause) {
            super(job.kind() + " " + job.ref(), cause);
            this.job = job;
        }

        Job job() {
            return job;
        }
    }
}
