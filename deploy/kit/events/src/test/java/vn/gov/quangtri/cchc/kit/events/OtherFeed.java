package vn.gov.quangtri.cchc.kit.events;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A copy of another service's aggregates, kept by the service under test. */
@ApplicationScoped
class OtherFeed implements Feed {

    static final String TOPIC = "cchc.others";

    @Inject
    Intake intake;

    @Inject
    EntityManager entities;

    /** Tries of events that are told to fail by their name. */
    private final AtomicInteger failures = new AtomicInteger();

    record Other(String id, String name, long version) {}

    AtomicInteger failures() {
        return failures;
    }

    @Incoming("others")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        intake.receive(records, this);
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public String schema() {
        return "other";
    }

    @Override
    public int major() {
        return 1;
    }

    @Override
    public void apply(List<IncomingEvent> events) {
        for (IncomingEvent event : events) {
            Other other = event.as(Other.class);
            if ("fail".equals(other.name())) {
                failures.incrementAndGet();
                throw new IllegalArgumentException("told to fail");
            }
            if ("fail-twice".equals(other.name()) && failures.incrementAndGet() % 3 != 0) {
                throw new IllegalArgumentException("told to fail twice");
            }
            if ("wait-twice".equals(other.name()) && failures.incrementAndGet() % 3 != 0) {
                throw new PersistenceException(new SQLTransientException("Lock wait over '0912345678'", "40001", 1205));
            }
            entities.createNativeQuery("INSERT INTO other_copy (id, name, applied, version) VALUES (?1, ?2, 1, ?3)"
                            + " ON DUPLICATE KEY UPDATE name = IF(VALUES(version) > version, VALUES(name), name),"
                            + " applied = IF(VALUES(version) > version, applied + 1, applied),"
                            + " version = IF(VALUES(version) > version, VALUES(version), version)")
                    .setParameter(1, other.id())
                    .setParameter(2, other.name())
                    .setParameter(3, other.version())
                    .executeUpdate();
        }
    }
}
