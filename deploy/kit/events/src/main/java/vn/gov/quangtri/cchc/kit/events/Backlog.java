package vn.gov.quangtri.cchc.kit.events;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import vn.gov.quangtri.cchc.kit.base.BackgroundWork;

/** What this service still has to do by itself, read from its tables whenever somebody asks. */
@ApplicationScoped
class Backlog {

    private static final String OUTBOX = " FROM outbox WHERE sent_at IS NULL";
    private static final String JOBS = " FROM job WHERE dead_at IS NULL";
    private static final String AGE = "SELECT COALESCE(MAX(TIMESTAMPDIFF(SECOND, created_at, UTC_TIMESTAMP())), 0)";

    private final DataSource database;

    Backlog(DataSource database) {
        this.database = database;
    }

    /** Events not sent yet. */
    @Produces
    @Singleton
    BackgroundWork outbox() {
        return new Counted("outbox", "SELECT COUNT(*)" + OUTBOX, AGE + OUTBOX);
    }

    /** Jobs not done yet, without the dead ones. */
    @Produces
    @Singleton
    BackgroundWork jobs() {
        return new Counted("jobs", "SELECT COUNT(*)" + JOBS, AGE + JOBS);
    }

    long deadJobs() {
        return number("SELECT COUNT(*) FROM job WHERE dead_at IS NOT NULL");
    }

    long deadLetters() {
        return number("SELECT COUNT(*) FROM dead_letter");
    }

    void measure(@Observes StartupEvent event, MeterRegistry meters) {
        for (BackgroundWork work : new BackgroundWork[] {outbox(), jobs()}) {
            Gauge.builder("cchc." + work.name() + ".open", work, BackgroundWork::open)
                    .description("Pieces not done yet")
                    .register(meters);
            Gauge.builder("cchc." + work.name() + ".oldest", work, BackgroundWork::oldestSeconds)
                    .baseUnit("seconds")
                    .description("Age of the oldest of them")
                    .register(meters);
        }
        Gauge.builder("cchc.jobs.dead", this, Backlog::deadJobs)
                .description("Jobs that were given up and wait for a person")
                .register(meters);
    }

    private long number(String sql) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql);
                ResultSet found = select.executeQuery()) {
            found.next();
            return found.getLong(1);
        } catch (SQLException e) {
            throw new PersistenceException("The backlog could not be read", e);
        }
    }

    private final class Counted implements BackgroundWork {

        private final String name;
        private final String count;
        private final String age;

        Counted(String name, String count, String age) {
            this.name = name;
            this.count = count;
            this.age = age;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public long open() {
            return number(count);
        }

        @Override
        public long oldestSeconds() {
            return number(age);
        }
    }
}
